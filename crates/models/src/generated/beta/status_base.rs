// Generated from microsoft.graph.statusBase (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{ProvisioningResult, StatusDetails};

/// Outcome of a provisioning, without details.
///
/// Deprecated together with `statusInfo`: use `provisioningStatusInfo`.
///
/// Wire name: `microsoft.graph.statusBase`
#[deprecated(
    note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusBase {
    /// Outcome of the provisioning.
    ///
    /// `microsoft.graph.provisioningResult`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    StatusBase: "microsoft.graph.statusBase" {
        status: "status",
    }
}

impl StatusBase {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration("status", "status", ProvisioningResult::SCHEMA),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.statusBase",
                PROPERTIES,
            )
            .with_derived(&[StatusDetails::schema()]);
        &SCHEMA
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for StatusBase {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

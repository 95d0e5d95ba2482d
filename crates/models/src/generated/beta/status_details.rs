// Generated from microsoft.graph.statusDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{ProvisioningResult, ProvisioningStatusErrorCategory, StatusBase};

/// Outcome of a provisioning, with the error if it failed.
///
/// Deprecated together with `statusInfo`: use `provisioningStatusInfo`, whose `errorInformation` has
/// the same properties.
///
/// Wire name: `microsoft.graph.statusDetails`
#[deprecated(
    note = "deprecated by the service since 2021-04-11, to be removed from 2021-12-31 on (2021-04/Reporting)"
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusDetails {
    /// Outcome of the provisioning.
    ///
    /// `microsoft.graph.provisioningResult`, may be null, inherited from `microsoft.graph.statusBase`.
    ///
    /// Wire name: `status`
    pub status: Option<ProvisioningResult>,
    /// Additional details of the error.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<String>,
    /// Whether the error was caused by the service or by something else.
    ///
    /// `microsoft.graph.provisioningStatusErrorCategory`, may be null.
    ///
    /// Wire name: `errorCategory`
    pub error_category: Option<ProvisioningStatusErrorCategory>,
    /// Error code.
    ///
    /// A string that names the error, not a number.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<String>,
    /// Reason for the failure as text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `reason`
    pub reason: Option<String>,
    /// Recommended action for an administrator.
    ///
    /// Often a link.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `recommendedAction`
    pub recommended_action: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    StatusDetails: "microsoft.graph.statusDetails" {
        status: "status",
        additional_details: "additionalDetails",
        error_category: "errorCategory",
        error_code: "errorCode",
        reason: "reason",
        recommended_action: "recommendedAction",
    }
}

impl StatusDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration("status", "status", ProvisioningResult::SCHEMA),
            Property::primitive(
                "additionalDetails",
                "additional_details",
                Primitive::String,
            ),
            Property::enumeration(
                "errorCategory",
                "error_category",
                ProvisioningStatusErrorCategory::SCHEMA,
            ),
            Property::primitive("errorCode", "error_code", Primitive::String),
            Property::primitive("reason", "reason", Primitive::String),
            Property::primitive(
                "recommendedAction",
                "recommended_action",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.statusDetails",
                PROPERTIES,
            )
            .with_base(StatusBase::schema());
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

impl msgraph_runtime::schema::Described for StatusDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

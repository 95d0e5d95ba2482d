// Generated from microsoft.graph.statusBase (beta) by `cargo xtask codegen`. Do not edit.

use super::{StatusBase, StatusDetails};

/// A `microsoft.graph.statusBase` or one of its descendants, chosen by `@odata.type`.
///
/// A descendant that the metadata doesn't declare is read as the base, its own members as undeclared
/// ones.
///
/// Deprecated together with `statusInfo`: use `provisioningStatusInfo`.
///
/// Wire name: `microsoft.graph.statusBase`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyStatusBase {
    /// A `microsoft.graph.statusBase`.
    StatusBase(StatusBase),
    /// A `microsoft.graph.statusDetails`.
    StatusDetails(StatusDetails),
}

msgraph_runtime::descendants! {
    AnyStatusBase: StatusBase {
        StatusBase,
        StatusDetails,
    }
}

impl AnyStatusBase {
    /// The schema description of `microsoft.graph.statusBase`.
    ///
    /// It lists the types that derive from it.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = StatusBase::SCHEMA;

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

impl msgraph_runtime::schema::Described for AnyStatusBase {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

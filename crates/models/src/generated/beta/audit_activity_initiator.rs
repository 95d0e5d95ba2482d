// Generated from microsoft.graph.auditActivityInitiator (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{AppIdentity, AuditUserIdentity, LinkableIdentifiers};

/// The user or application that initiated an activity.
///
/// Usually either `user` or `app` has a value; Microsoft services appear as applications.
///
/// Wire name: `microsoft.graph.auditActivityInitiator`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityInitiator {
    /// The application that initiated the activity.
    ///
    /// Null when a user initiated it.
    ///
    /// `microsoft.graph.appIdentity`, may be null.
    ///
    /// Wire name: `app`
    pub app: Option<AppIdentity>,
    /// Device, session and token of the initiator.
    ///
    /// Use them to correlate the activity with sign-ins. Null when they are unknown.
    ///
    /// `microsoft.graph.linkableIdentifiers`, may be null.
    ///
    /// Wire name: `linkableIdentifiers`
    pub linkable_identifiers: Option<LinkableIdentifiers>,
    /// The user who initiated the activity.
    ///
    /// Null when an application initiated it.
    ///
    /// `microsoft.graph.auditUserIdentity`, may be null.
    ///
    /// Wire name: `user`
    pub user: Option<AuditUserIdentity>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditActivityInitiator: "microsoft.graph.auditActivityInitiator" {
        app: "app",
        linkable_identifiers: "linkableIdentifiers",
        user: "user",
    }
}

impl AuditActivityInitiator {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::structured("app", "app", AppIdentity::schema()),
            Property::structured(
                "linkableIdentifiers",
                "linkable_identifiers",
                LinkableIdentifiers::schema(),
            ),
            Property::structured("user", "user", AuditUserIdentity::schema()),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.auditActivityInitiator",
            PROPERTIES,
        );
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

impl msgraph_runtime::schema::Described for AuditActivityInitiator {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

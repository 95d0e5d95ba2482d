// Generated from microsoft.graph.auditActivityPerformer (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::AuditIdentityType;

/// The agent or service principal that performed an activity.
///
/// Wire name: `microsoft.graph.auditActivityPerformer`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityPerformer {
    /// Application ID of the performer.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// Identifier of the blueprint that the agent was created from.
    ///
    /// Null when the performer is not an agent.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `blueprintId`
    pub blueprint_id: Option<String>,
    /// Whether the performer is an agent or a service principal.
    ///
    /// `microsoft.graph.auditIdentityType`, declared as never null.
    ///
    /// Wire name: `identityType`
    pub identity_type: Option<AuditIdentityType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditActivityPerformer: "microsoft.graph.auditActivityPerformer" {
        app_id: "appId",
        blueprint_id: "blueprintId",
        identity_type: "identityType",
    }
}

impl AuditActivityPerformer {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("appId", "app_id", Primitive::String).required(),
            Property::primitive("blueprintId", "blueprint_id", Primitive::String),
            Property::enumeration(
                    "identityType",
                    "identity_type",
                    AuditIdentityType::SCHEMA,
                )
                .required(),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.auditActivityPerformer",
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

impl msgraph_runtime::schema::Described for AuditActivityPerformer {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

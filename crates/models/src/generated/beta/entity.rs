// Generated from microsoft.graph.entity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::{
    AuditActivityType, CustomSecurityAttributeAudit, DirectoryAudit,
    ProvisioningObjectSummary, SelfServiceSignUp, SignIn, SignInEventsActivity,
    SummarizedSignIn,
};

/// Base type of the records of a report.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `microsoft.graph.entity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Entity: "microsoft.graph.entity" {
        id: "id",
    }
}

/// Paths to filter, sort and select by.
impl Entity {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for Entity {}

impl msgraph_runtime::query::TopSupported for Entity {}

impl msgraph_runtime::query::SkipSupported for Entity {}

impl msgraph_runtime::query::CountSupported for Entity {}

impl Entity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.entity",
                PROPERTIES,
            )
            .with_derived(
                &[
                    AuditActivityType::schema(),
                    CustomSecurityAttributeAudit::schema(),
                    DirectoryAudit::schema(),
                    ProvisioningObjectSummary::schema(),
                    SelfServiceSignUp::schema(),
                    SignIn::schema(),
                    SignInEventsActivity::schema(),
                    SummarizedSignIn::schema(),
                ],
            )
            .abstract_();
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

impl msgraph_runtime::schema::Described for Entity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

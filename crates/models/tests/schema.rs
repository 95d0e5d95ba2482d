//! The schema description agrees with the models.
#![allow(missing_docs, deprecated, reason = "a test, also of deprecated types")]
#![allow(deprecated, reason = "deprecated types are described like any other")]

use std::collections::BTreeSet;

use msgraph_auditlogs_models::beta::{self, ConditionalAccessConditions, RiskLevel, SignIn, StatusBase};
use msgraph_auditlogs_models::schema::{Described, Primitive, PropertyType, StructuredType};
use msgraph_auditlogs_models::{Model, v1};

fn assert_same_members<T: Model + Described>() {
    let described: Vec<_> = T::SCHEMA.properties().iter().map(|property| property.name()).collect();
    assert_eq!(described, T::MEMBERS);
    assert_eq!(T::SCHEMA.name(), T::TYPE);
}

#[test]
fn a_description_lists_the_members_of_its_model() {
    assert_same_members::<beta::SignIn>();
    assert_same_members::<v1::SignIn>();
    assert_same_members::<beta::DirectoryAudit>();
    assert_same_members::<beta::ProvisioningObjectSummary>();
    assert_same_members::<beta::StatusDetails>();
}

#[test]
fn a_property_leads_to_its_type() {
    let policies = SignIn::SCHEMA.property("appliedConditionalAccessPolicies").unwrap();
    assert!(policies.is_collection());
    assert_eq!(policies.field(), "applied_conditional_access_policies");
    assert_eq!(policies.type_name(), "Collection(microsoft.graph.appliedConditionalAccessPolicy)");
    let PropertyType::Structured(policy) = policies.type_() else { panic!("a structured type") };
    let PropertyType::Enum(conditions) = policy.property("conditionsSatisfied").unwrap().type_() else {
        panic!("an enumeration")
    };
    assert_eq!(conditions, ConditionalAccessConditions::SCHEMA);
    assert!(conditions.is_flags());
    let created = SignIn::SCHEMA.property("createdDateTime").unwrap().type_();
    assert_eq!(created, PropertyType::Primitive(Primitive::DateTimeOffset));
}

#[test]
fn members_carry_their_declared_values() {
    let names = |value| {
        let flags = ConditionalAccessConditions::SCHEMA.flags_of_value(value)?;
        Some(flags.iter().map(|member| member.name()).collect::<Vec<_>>())
    };
    assert_eq!(names(19), Some(vec!["application", "users", "clientType"]));
    assert_eq!(names(0), Some(vec!["none"]));
    assert_eq!(RiskLevel::SCHEMA.member("hidden").map(|member| member.value()), Some(3));
}

#[test]
fn base_and_derived_types_lead_to_each_other() {
    let details = StatusBase::SCHEMA.derived_by_name("#Microsoft.Graph.StatusDetails").unwrap();
    assert_eq!(details, beta::StatusDetails::SCHEMA);
    assert_eq!(details.base(), Some(StatusBase::SCHEMA));
    assert_eq!(beta::AnyStatusBase::SCHEMA, StatusBase::SCHEMA);
    assert_eq!(StatusBase::SCHEMA.derived_by_name("#microsoft.graph.signIn"), None);
}

#[test]
fn the_lists_hold_every_type_that_a_property_leads_to() {
    for (structured, enums) in
        [(v1::STRUCTURED_TYPES, v1::ENUM_TYPES), (beta::STRUCTURED_TYPES, beta::ENUM_TYPES)]
    {
        let listed: BTreeSet<_> = structured.iter().map(|type_| type_.name()).collect();
        assert_eq!(listed.len(), structured.len());
        let reached = |type_: &StructuredType| {
            type_.properties().iter().all(|property| match property.type_() {
                PropertyType::Structured(other) => structured.contains(&other),
                PropertyType::Enum(other) => enums.contains(&other),
                _ => true,
            })
        };
        for type_ in structured {
            assert!(reached(type_), "{type_:?}");
        }
    }
}

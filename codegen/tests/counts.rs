//! Whatever a document declares is in the model; what a pass loses stops generation by name.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::VersionInput;
use msgraph_codegen::csdl::{self, Index};
use msgraph_codegen::model::{Model, StructuredTypeKind, Version};
use msgraph_codegen::resolve::Declarations;
use msgraph_codegen::source::{Source, Sources};

const DOCUMENT: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="lib" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="book"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32"/><Property Name="size" Type="lib.size"/><Property Name="mood" Type="lib.mood"/></EntityType>
    <ComplexType Name="size"><Property Name="width" Type="Edm.Int32"/></ComplexType>
    <EnumType Name="mood"><Member Name="happy"/><Member Name="sad"/></EnumType>
    <Action Name="lend" IsBound="true"><Parameter Name="b" Type="lib.book"/></Action>
    <EntityContainer Name="Service"><EntitySet Name="books" EntityType="lib.book"/></EntityContainer>
  </Schema></edmx:DataServices></edmx:Edmx>"#;

/// The diagnostics after something was dropped from the resolved model.
fn after(drop: impl FnOnce(&mut Model)) -> String {
    let mut sources = Sources::default();
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let input = VersionInput::new(version, sources.add("lib.csdl", DOCUMENT));
    let mut model = msgraph_codegen::resolve(&sources, &[input]).unwrap().remove(0);
    drop(&mut model);
    let document = csdl::parse(&Source::new("lib.csdl", DOCUMENT)).unwrap();
    Declarations::of(&Index::new(&document)).lost_in(&model).render(&sources)
}

#[test]
fn nothing_is_lost() {
    assert_eq!(after(|_| ()), "");
}

#[test]
fn a_lost_entity_type_is_named() {
    let text = after(|model| model.structured_types.retain(|type_| type_.kind != StructuredTypeKind::Entity));
    assert!(text.contains("1 entity types are declared, but 0 would be generated"), "{text}");
    assert!(text.contains("lost: `lib.book`"), "{text}");
}

#[test]
fn a_lost_complex_type_is_named() {
    let text =
        after(|model| model.structured_types.retain(|type_| type_.kind != StructuredTypeKind::Complex));
    assert!(text.contains("lost: `lib.size`"), "{text}");
}

#[test]
fn a_lost_enumeration_is_named() {
    assert!(after(|model| model.enumerations.clear()).contains("lost: `lib.mood`"));
}

#[test]
fn a_lost_property_is_named() {
    let text = after(|model| {
        model.structured_types[0].properties.pop();
    });
    assert!(text.contains("4 properties are declared, but 3 would be generated"), "{text}");
    assert!(text.contains("lost: `lib.book/mood`"), "{text}");
}

#[test]
fn a_lost_member_is_named() {
    let text = after(|model| {
        model.enumerations[0].members.pop();
    });
    assert!(text.contains("lost: `lib.mood/sad`"), "{text}");
}

#[test]
fn a_lost_operation_is_named() {
    let text =
        after(|model| model.request_builders.iter_mut().for_each(|builder| builder.operations.clear()));
    assert!(text.contains("1 operations are declared, but 0 would be generated"), "{text}");
    assert!(text.contains("lost: `lib.lend(lib.book)`"), "{text}");
}

//! Overlays repair what a document declares, with evidence or a reason, until it is no longer needed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::VersionInput;
use msgraph_codegen::model::{Model, Version};
use msgraph_codegen::source::Sources;

fn document(schema: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="lib" xmlns="http://docs.oasis-open.org/odata/ns/edm">{schema}</Schema></edmx:DataServices></edmx:Edmx>"#
    )
}

fn resolve(book: &str, target: &str, annotation: &str) -> Result<Model, String> {
    let mut sources = Sources::default();
    let service = r#"<EntityContainer Name="Service"><EntitySet Name="books" EntityType="lib.book"/></EntityContainer>"#;
    let text = document(&format!(r#"<EntityType Name="book">{book}</EntityType>{service}"#));
    let overlay = document(&format!(r#"<Annotations Target="lib.{target}">{annotation}</Annotations>"#));
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let mut input = VersionInput::new(version, sources.add("lib.csdl", text));
    input.overlays.push(sources.add("overlay.csdl", overlay));
    msgraph_codegen::resolve(&sources, &[input])
        .map(|mut models| models.remove(0))
        .map_err(|diagnostics| diagnostics.render(&sources))
}

const ID: &str = r#"<Property Name="id" Type="Edm.Int32"/>"#;
const OBSERVED: &str = r#"<Annotation Term="msgraph.codegen.Observed"><Collection><Record><PropertyValue Property="Name" String="color"/><PropertyValue Property="Type" String="Collection(Edm.String)"/><PropertyValue Property="Evidence" String="pages of 2026"/></Record></Collection></Annotation>"#;
const RETYPE: &str = r#"<Annotation Term="msgraph.codegen.Retype"><Record><PropertyValue Property="Type" String="Edm.String"/><PropertyValue Property="Reason" String="it arrives as text"/></Record></Annotation>"#;
const KEY: &str = r#"<Annotation Term="msgraph.codegen.Key"><Record><PropertyValue Property="Properties" String="id"/><PropertyValue Property="Reason" String="URLs have it"/></Record></Annotation>"#;

#[test]
fn an_observed_property_becomes_a_field_that_is_marked() {
    let model = resolve(ID, "book", OBSERVED).unwrap();
    let property = &model.structured_types[0].properties[1];
    assert_eq!((property.wire.as_str(), property.observed), ("color", true));
    assert!(property.type_.collection);
}

#[test]
fn an_observed_property_that_the_metadata_declares_is_an_error() {
    let declared = format!("{ID}<Property Name=\"color\" Type=\"Edm.String\"/>");
    let text = resolve(&declared, "book", OBSERVED).unwrap_err();
    assert!(text.contains("`lib.book` declares `color` now"), "{text}");
    assert!(text.contains("remove this fixup"), "{text}");
}

#[test]
fn a_fixup_without_evidence_is_an_error() {
    let text = resolve(ID, "book", &OBSERVED.replace("pages of 2026", " ")).unwrap_err();
    assert!(text.contains("`msgraph.codegen.Observed` has no `Evidence`"), "{text}");
}

#[test]
fn a_retyped_property_has_the_type_of_the_wire_until_it_is_declared() {
    let model = resolve(ID, "book/id", RETYPE).unwrap();
    assert_eq!(model.structured_types[0].properties[0].type_.wire, "Edm.String");
    let text = resolve(&ID.replace("Int32", "String"), "book/id", RETYPE).unwrap_err();
    assert!(text.contains("`id` is declared as `Edm.String` now"), "{text}");
}

#[test]
fn a_key_that_is_added_lets_entities_be_addressed_until_it_is_declared() {
    let model = resolve(ID, "book", KEY).unwrap();
    assert!(model.request_builders.iter().any(|builder| builder.item.is_some()));
    let declared = format!(r#"<Key><PropertyRef Name="id"/></Key>{ID}"#);
    let text = resolve(&declared, "book", KEY).unwrap_err();
    assert!(text.contains("`lib.book` declares a key now"), "{text}");
}

#[test]
fn a_fixup_of_an_unknown_type_is_an_error() {
    let text = resolve(ID, "atlas", OBSERVED).unwrap_err();
    assert!(text.contains("this repairs nothing: there is no type `lib.atlas`"), "{text}");
}

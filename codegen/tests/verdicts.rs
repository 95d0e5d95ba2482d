//! What a change of a document means for users: the record types of lists and the order of parameters count, wire names
//! that leave Rust alone do not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::diff::{Change, Effect, compare, verdict};
use msgraph_codegen::model::{Model, Version};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::slice::cut;
use msgraph_codegen::source::{Source, Sources};
use msgraph_codegen::{Metadata, VersionInput, csdl, resolve};

const KEY: &str =
    r#"<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>"#;

fn model(schema: &str, polymorphic: &[&str]) -> Model {
    let text = format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="lib" xmlns="http://docs.oasis-open.org/odata/ns/edm">{schema}</Schema></edmx:DataServices></edmx:Edmx>"#
    );
    let document = csdl::parse(&Source::new("lib.csdl", text)).unwrap();
    let slice = cut(document, &[Name::from("root")], Boundary::Open).unwrap();
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let mut input = VersionInput::new(version, Metadata::Document(Box::new(slice.document)));
    input.polymorphic = polymorphic.iter().map(|name| (*name).to_owned()).collect();
    resolve(&Sources::default(), &[input]).unwrap().remove(0)
}

fn set(of: &str) -> String {
    format!(
        r#"<EntityContainer Name="Service"><EntitySet Name="root" EntityType="lib.{of}"/></EntityContainer>"#
    )
}

fn changes(from: &Model, to: &Model) -> (Option<Effect>, Vec<String>) {
    let comparison = compare(from, to);
    let visible = comparison.changes.iter().filter(|change| change.effect > Effect::Invisible);
    (verdict([&comparison]), visible.map(Change::to_string).collect())
}

#[test]
fn a_set_that_gets_another_entity_type_breaks_whoever_reads_its_records() {
    let types = format!(
        r#"<EntityType Name="cat">{KEY}<NavigationProperty Name="dogs" Type="Collection(lib.dog)" ContainsTarget="true"/></EntityType><EntityType Name="dog">{KEY}<NavigationProperty Name="cats" Type="Collection(lib.cat)" ContainsTarget="true"/></EntityType>"#
    );
    let (effect, lines) = changes(
        &model(&format!("{types}{}", set("cat")), &[]),
        &model(&format!("{types}{}", set("dog")), &[]),
    );
    assert_eq!(effect, Some(Effect::Breaking));
    assert!(lines.iter().any(|line| line.contains("has records of type `Dog` now, had `Cat`")), "{lines:?}");
}

#[test]
fn a_singleton_that_becomes_an_entity_set_is_no_longer_read_with_get() {
    let with = |root: &str| {
        model(
            &format!(
                r#"<EntityType Name="cat">{KEY}</EntityType><EntityContainer Name="Service">{root}</EntityContainer>"#
            ),
            &[],
        )
    };
    let (effect, lines) = changes(
        &with(r#"<Singleton Name="root" Type="lib.cat"/>"#),
        &with(r#"<EntitySet Name="root" EntityType="lib.cat"/>"#),
    );
    assert_eq!(effect, Some(Effect::Breaking));
    assert!(lines.iter().any(|line| line.contains("has `list()` now, had `get()`")), "{lines:?}");
}

#[test]
fn a_result_and_a_parameter_that_rust_treats_alike_are_reported() {
    let recent = |parameter: &str, result: &str| {
        model(
            &format!(
                r#"<EntityType Name="book">{KEY}</EntityType><Function Name="name" IsBound="true"><Parameter Name="b" Type="Collection(lib.book)"/><Parameter Name="shelf" Type="Edm.{parameter}"/><ReturnType Type="Edm.{result}"/></Function>{}"#,
                set("book")
            ),
            &[],
        )
    };
    let (effect, lines) = changes(&recent("String", "String"), &recent("Guid", "Guid"));
    assert_eq!(effect, Some(Effect::Conduct));
    assert!(lines.iter().any(|line| line.contains("is declared to return `Edm.Guid` now")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("is declared as `Edm.Guid` now")), "{lines:?}");
}

#[test]
fn a_list_that_becomes_polymorphic_is_breaking() {
    let types = format!(
        r#"<EntityType Name="animal">{KEY}</EntityType><EntityType Name="cat" BaseType="lib.animal"/>{}"#,
        set("animal")
    );
    let (effect, lines) = changes(&model(&types, &[]), &model(&types, &["lib.animal"]));
    assert_eq!(effect, Some(Effect::Breaking));
    assert!(lines.iter().any(|line| line.contains("has records of type `AnyAnimal` now")), "{lines:?}");
}

#[test]
fn another_way_to_a_derived_type_changes_no_list() {
    let animal = |more: &str| {
        format!(
            r#"<EntityType Name="animal">{KEY}{more}</EntityType><EntityType Name="cat" BaseType="lib.animal"/>{}"#,
            set("animal")
        )
    };
    let kitten = r#"<NavigationProperty Name="kitten" Type="lib.cat" ContainsTarget="true"/>"#;
    let (effect, lines) = changes(&model(&animal(""), &[]), &model(&animal(kitten), &[]));
    assert_eq!(effect, Some(Effect::Additive), "{lines:?}");
}

#[test]
fn swapped_parameters_are_breaking_and_renamed_ones_are_not() {
    let recent = |first: &str, second: &str| {
        format!(
            r#"<EntityType Name="book">{KEY}</EntityType><Function Name="recent" IsBound="true"><Parameter Name="b" Type="Collection(lib.book)"/><Parameter Name="{first}" Type="Edm.Int32"/><Parameter Name="{second}" Type="Edm.Int32"/><ReturnType Type="Collection(lib.book)"/></Function>{}"#,
            set("book")
        )
    };
    let from = model(&recent("days", "weeks"), &[]);
    assert_eq!(changes(&from, &model(&recent("weeks", "days"), &[])).0, Some(Effect::Breaking));
    let (effect, lines) = changes(&from, &model(&recent("days", "weekCount"), &[]));
    assert_eq!(effect, Some(Effect::Conduct));
    assert!(lines[0].contains("sends its parameters as `days, weekCount` now"), "{lines:?}");
}

#[test]
fn a_function_that_moves_to_another_namespace_keeps_its_method() {
    let in_namespace = |namespace: &str| {
        let mut text = format!(r#"<EntityType Name="book">{KEY}</EntityType>{}"#, set("book"));
        text += &format!(
            r#"</Schema><Schema Namespace="{namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Function Name="recent" IsBound="true"><Parameter Name="b" Type="Collection(lib.book)"/><ReturnType Type="Collection(lib.book)"/></Function>"#
        );
        model(&text, &[])
    };
    let (effect, lines) = changes(&in_namespace("old"), &in_namespace("new"));
    assert_eq!(effect, Some(Effect::Conduct), "{lines:?}");
}

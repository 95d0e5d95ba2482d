//! What is reached from roots, and what a slice keeps of it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use msgraph_codegen::csdl::{self, Document};
use msgraph_codegen::reach::{Boundary, Name, Reach, reach};
use msgraph_codegen::slice::slice;
use msgraph_codegen::source::Source;

const EVERYTHING: &str = include_str!("everything.csdl");

fn document() -> Document {
    csdl::parse(&Source::new("everything.csdl", EVERYTHING)).unwrap()
}

fn reached(root: &str) -> Reach {
    reach(&document(), &[Name::from(root)], Boundary::Open).unwrap()
}

fn names<'n>(names: impl IntoIterator<Item = &'n csdl::QualifiedName>) -> BTreeSet<&'n str> {
    names.into_iter().map(csdl::QualifiedName::as_str).collect()
}

fn sliced(root: &str) -> String {
    slice(&Source::new("everything.csdl", EVERYTHING), &[Name::from(root)], Boundary::Open).unwrap()
}

#[test]
fn properties_parameters_bases_contained_targets_and_derived_types_are_reached() {
    let reached = reached("books");
    let expected = [
        "city.library.book",            // the root's own
        "city.library.chapter",         // contained
        "city.library.isbn",            // a property's
        "city.library.item",            // a base
        "city.library.mood",            // a parameter's
        "city.library.rooms.highShelf", // derived from a property's
        "city.library.rooms.shelf",     // in another schema
        "city.library.state",
    ];
    assert_eq!(names(&reached.types), BTreeSet::from(expected));
}

#[test]
fn a_navigation_that_isnt_contained_ends_at_the_boundary() {
    assert_eq!(names(&reached("books").external), BTreeSet::from(["city.library.author"]));
}

#[test]
fn nothing_derived_is_reached_through_a_base_alone() {
    assert_eq!(names(&reached("library").types), BTreeSet::from(["city.library.item"]));
}

#[test]
fn an_imported_operation_is_a_root() {
    let reached = reached("opening");
    assert_eq!(names(&reached.types), BTreeSet::from(["city.library.address"]));
    assert_eq!(names(&reached.imported), BTreeSet::from(["city.library.opening"]));
}

#[test]
fn a_listed_type_is_external_even_where_a_property_names_it() {
    let listed = ["lib.author", "city.library.rooms.shelf"].map(Name::from);
    let reached = reach(&document(), &[Name::from("books")], Boundary::Listed(&listed)).unwrap();
    assert_eq!(names(&reached.external), BTreeSet::from(["city.library.author", "city.library.rooms.shelf"]));
    assert!(!names(&reached.types).iter().any(|name| name.ends_with("helf")));
}

#[test]
fn a_slice_keeps_roots_operations_and_what_the_generator_understands() {
    let slice = sliced("books");
    for kept in [
        "<EntitySet Name=\"books\"",
        "<Action Name=\"lend\"",
        "<Function Name=\"search\"",
        "Term=\"Org.OData.Capabilities.V1.FilterRestrictions\"",
        "Term=\"Org.OData.Core.V1.Revisions\"",
        "Term=\"Org.OData.Core.V1.OptionalParameter\"",
        "Property=\"Date\" Date=\"2021-04-11\"",
    ] {
        assert!(slice.contains(kept), "{kept}\n{slice}");
    }
    for left_out in
        ["unreached", "Name=\"close\"", "Description", "<Term ", "\"authors\" EntityType", "lib.all"]
    {
        assert!(!slice.contains(left_out), "{left_out}\n{slice}");
    }
}

#[test]
fn an_annotation_that_is_given_twice_counts_once() {
    let again = "<Annotations Target=\"city.library.book\"><Annotation \
                 Term=\"Org.OData.Capabilities.V1.TopSupported\" Bool=\"true\"/></Annotations></Schema>";
    let text = EVERYTHING.replacen("</Schema>", again, 1);
    let twice = slice(&Source::new("twice.csdl", text), &[Name::from("books")], Boundary::Open).unwrap();
    assert_eq!(twice, sliced("books"));
}

#[test]
fn what_a_document_calls_its_schemas_makes_no_difference() {
    let other = EVERYTHING.replace("Alias=\"lib\"", "Alias=\"other\"").replace("lib.", "other.");
    let other = slice(&Source::new("other.csdl", other), &[Name::from("books")], Boundary::Open).unwrap();
    assert_eq!(other, sliced("books"));
    assert!(other.contains("Namespace=\"city.library\" Alias=\"library\""), "{other}");
}

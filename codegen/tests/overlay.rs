//! Hand-written annotations over one version or several.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::csdl::{self, Document};
use msgraph_codegen::overlay::{Overlay, merge};
use msgraph_codegen::source::Source;

const BOOK: &str = "<EntityType Name=\"book\"><Property Name=\"title\" Type=\"Edm.String\"/></EntityType>";
const LOAN: &str = "<ComplexType Name=\"loan\"/>";

fn document(content: &str) -> Document {
    let text = format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"city.library\" Alias=\"lib\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
         {content}</Schema></edmx:DataServices></edmx:Edmx>"
    );
    csdl::parse(&Source::new("test.csdl", text)).unwrap()
}

fn description(target: &str, text: &str) -> String {
    format!(
        "<Annotations Target=\"{target}\"><Annotation Term=\"Org.OData.Core.V1.Description\" \
         String=\"{text}\"/></Annotations>"
    )
}

fn overlay(target: &str, text: &str, documents: &[usize]) -> Overlay {
    Overlay { document: document(&description(target, text)), documents: documents.to_vec() }
}

/// The descriptions of a document, as `target: text`, by target.
fn texts(document: &Document) -> Vec<String> {
    let groups = document.schemas.iter().flat_map(|schema| &schema.annotations);
    groups
        .flat_map(|group| {
            group.annotations.iter().map(|annotation| {
                let text = annotation.value.as_ref().and_then(|value| value.as_string()).unwrap_or("-");
                format!("{}: {text}", group.target.inner)
            })
        })
        .collect()
}

#[test]
fn an_overlay_replaces_the_annotation_of_the_metadata_with_the_same_term() {
    let inline = BOOK.replace(
        "</EntityType>",
        "<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"upstream\"/></EntityType>",
    );
    for metadata in [inline, format!("{BOOK}{}", description("city.library.book", "upstream"))] {
        let mut documents = [document(&metadata)];
        merge(&mut documents, &[overlay("lib.book", "ours", &[0])]).unwrap();
        assert_eq!(texts(&documents[0]), ["city.library.book: ours"]);
    }
}

#[test]
fn an_annotation_that_no_overlay_has_stays() {
    let mut documents = [document(&format!("{BOOK}{}", description("lib.book/title", "upstream")))];
    merge(&mut documents, &[overlay("lib.book", "ours", &[0])]).unwrap();
    assert_eq!(texts(&documents[0]), ["city.library.book: ours", "city.library.book/title: upstream"]);
}

#[test]
fn a_shared_overlay_annotates_what_only_one_version_has() {
    let mut documents = [document(BOOK), document(&format!("{BOOK}{LOAN}"))];
    merge(&mut documents, &[overlay("lib.loan", "ours", &[0, 1])]).unwrap();
    assert_eq!(
        [texts(&documents[0]), texts(&documents[1])],
        [vec![], vec!["city.library.loan: ours".to_owned()]]
    );
}

#[test]
fn an_overlay_of_one_version_cannot_annotate_what_only_another_has() {
    let mut documents = [document(BOOK), document(&format!("{BOOK}{LOAN}"))];
    let problems = merge(&mut documents, &[overlay("lib.loan", "ours", &[0])]).unwrap_err();
    assert_eq!(problems.iter().count(), 1);
}

#[test]
fn the_overlay_of_fewer_versions_counts_whatever_the_order() {
    let wide = overlay("lib.book", "in both", &[0, 1]);
    let narrow = overlay("lib.book", "in the second", &[1]);
    for overlays in [[wide.clone(), narrow.clone()], [narrow, wide]] {
        let mut documents = [document(BOOK), document(BOOK)];
        merge(&mut documents, &overlays).unwrap();
        assert_eq!(texts(&documents[0]), ["city.library.book: in both"]);
        assert_eq!(texts(&documents[1]), ["city.library.book: in the second"]);
    }
}

#[test]
fn two_overlays_for_the_same_versions_must_not_have_the_same_annotation() {
    let overlays = [overlay("lib.book", "one", &[0]), overlay("lib.book", "two", &[0])];
    let problems = merge(&mut [document(BOOK)], &overlays).unwrap_err();
    assert_eq!(problems.iter().count(), 1);
}

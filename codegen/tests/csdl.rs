//! What holds for every document: reading never panics, writing loses nothing, slicing is stable.

#![allow(clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use msgraph_codegen::csdl::{self, Document};
use msgraph_codegen::overlay::{self, Overlay};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::slice::slice;
use msgraph_codegen::source::Source;
use proptest::prelude::*;

/// A document with every element, attribute and value that CSDL has.
const EVERYTHING: &str = include_str!("everything.csdl");

fn parse(text: &str) -> Document {
    let source = Source::new("test.csdl", text);
    csdl::parse(&source).unwrap_or_else(|diagnostics| panic!("{}\n{text}", diagnostics.render(&source)))
}

/// Everything that is done with a document, whatever is wrong with it.
fn exercise(text: &str) {
    let source = Source::new("test.csdl", text);
    let roots = ["books", "library"].map(Name::from);
    for boundary in [Boundary::Open, Boundary::Listed(&[])] {
        if let Err(diagnostics) = slice(&source, &roots, boundary) {
            assert!(!diagnostics.render(&source).is_empty());
        }
    }
    match csdl::parse(&source) {
        Ok(document) => {
            if let Err(diagnostics) = csdl::check(&document, &BTreeSet::new()) {
                assert!(!diagnostics.render(&source).is_empty());
            }
            assert_eq!(parse(&csdl::write(&document)), document);
            let layer = Overlay { document: document.clone(), documents: vec![0] };
            let _ = overlay::merge(&mut [document], &[layer]);
        }
        Err(diagnostics) => {
            assert!(!diagnostics.render(&source).is_empty());
        }
    }
}

#[test]
fn everything_is_understood() {
    let document = parse(EVERYTHING);
    if let Err(diagnostics) = csdl::check(&document, &BTreeSet::new()) {
        panic!("{}", diagnostics.render(&Source::new("everything.csdl", EVERYTHING)));
    }
}

#[test]
fn writing_loses_nothing() {
    let document = parse(EVERYTHING);
    assert_eq!(parse(&csdl::write(&document)), document);
}

#[test]
fn the_canonical_form_of_the_canonical_form_is_itself() {
    let mut document = parse(EVERYTHING);
    csdl::sort(&mut document);
    let canonical = csdl::write(&document);
    let mut again = parse(&canonical);
    csdl::sort(&mut again);
    assert_eq!(csdl::write(&again), canonical);
}

#[test]
fn a_slice_of_a_slice_is_itself() {
    let roots = ["books", "library"].map(Name::from);
    let cut = |text: &str| slice(&Source::new("test.csdl", text), &roots, Boundary::Open).unwrap();
    let once = cut(EVERYTHING);
    assert_eq!(cut(&once), once);
}

#[test]
fn line_ends_comments_a_byte_order_mark_and_indentation_mean_nothing() {
    let document = parse(EVERYTHING);
    let crlf = EVERYTHING.replace('\n', "\r\n");
    let marked = format!("\u{feff}{EVERYTHING}");
    let commented = EVERYTHING.replace("/>\n", "/><!-- a word -->\n");
    let flat: String = EVERYTHING.lines().map(str::trim_start).map(|line| format!("{line} ")).collect();
    for variant in [crlf, marked, commented, flat] {
        assert!(parse(&variant) == document, "{variant}");
    }
}

#[test]
fn an_alias_is_the_same_as_its_namespace() {
    let spelled_out = EVERYTHING
        .replace("\"lib.", "\"city.library.")
        .replace("(lib.", "(city.library.")
        .replace(",lib.", ",city.library.");
    assert_ne!(spelled_out, EVERYTHING);
    assert_eq!(parse(&spelled_out), parse(EVERYTHING));
}

#[test]
fn the_order_of_definitions_means_nothing_to_a_slice() {
    let roots = ["books", "library"].map(Name::from);
    let mut document = parse(EVERYTHING);
    for schema in &mut document.schemas {
        schema.entity_types.reverse();
        schema.complex_types.reverse();
        schema.enum_types.reverse();
        schema.actions.reverse();
        schema.functions.reverse();
        schema.annotations.reverse();
    }
    document.schemas.reverse();
    let cut = |text: &str| slice(&Source::new("test.csdl", text), &roots, Boundary::Open).unwrap();
    assert_eq!(cut(&csdl::write(&document)), cut(EVERYTHING));
}

/// A document with one thing changed that a hand or a program may get wrong.
fn mutation() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "",
        "\"",
        "<",
        ">",
        "/",
        "&",
        "&amp;",
        "&#x0;",
        "=",
        ".",
        "(",
        ")",
        ",",
        "lib.",
        "Edm.",
        "Collection(",
        "<Record>",
        "</Record>",
        "<Annotation Term=\"a.b\">",
        "Name=\"x\" ",
        "\u{0}",
        "\u{feff}",
        "ü",
        "\r",
        "-1",
        "true",
        "<![CDATA[x]]>",
        "<!--",
        "<!DOCTYPE a>",
        "<?x?>",
        "lib.book",
        "xmlns=\"\" ",
        "@",
        "9999999999999999999",
    ]);
    (0..EVERYTHING.len(), 0..40_usize, words).prop_map(|(start, length, word)| {
        let start = EVERYTHING.floor_char_boundary(start);
        let end = EVERYTHING.ceil_char_boundary(start + length);
        format!("{}{word}{}", &EVERYTHING[..start], &EVERYTHING[end..])
    })
}

/// A document whose lines come in another order, or more than once, or not at all.
fn shuffled() -> impl Strategy<Value = String> {
    let lines: Vec<&str> = EVERYTHING.lines().collect();
    let count = lines.len();
    (0..count, 0..count, 0..count).prop_map(move |(from, to, at)| {
        let mut lines = lines.clone();
        let moved: Vec<_> = lines[from.min(to)..from.max(to)].to_vec();
        for (offset, line) in moved.into_iter().enumerate().take(5) {
            lines.insert((at + offset).min(lines.len()), line);
        }
        lines.join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        exercise(&text);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
        exercise(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_text_within_a_document_makes_it_panic(text in "\\PC{0,40}", attribute in "\\PC{0,20}") {
        exercise(&EVERYTHING.replacen("<Key>", &text, 1));
        exercise(&EVERYTHING.replacen("\"lib.book\"", &format!("\"{attribute}\""), 3));
    }

    #[test]
    fn no_mutation_makes_it_panic(text in mutation()) {
        exercise(&text);
    }

    #[test]
    fn no_order_of_lines_makes_it_panic(text in shuffled()) {
        exercise(&text);
    }

    #[test]
    fn any_text_survives_writing(description in any::<String>()) {
        // XML has no way to write most control characters, and readers make one line end of all kinds.
        let description: String = description
            .chars()
            .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect::<String>() + "\n\t\r <&>\"']]>";
        let mut document = parse(EVERYTHING);
        let annotation = &mut document.schemas[0].entity_types[0].annotations[0];
        let value = annotation.value.as_mut().unwrap();
        value.inner = csdl::Expression::Scalar(csdl::Scalar::String, description);
        prop_assert_eq!(parse(&csdl::write(&document)), document);
    }
}

//! What cannot be read is reported, and what follows is read.

use proptest::prelude::*;

use crate::support::{Pieces, outline, read};
use msgraph_auditlogs_exports::Reader;

/// A text, and the expected result: an id, or the start of an error.
const CASES: &[(&str, &[&str])] = &[
    // Lines.
    ("{\"id\":\"1\"}\n{\"id\" 2}\n{\"id\":\"3\"}", &["1", "! expected `:` (line 2, byte 17)", "3"]),
    ("{\"id\":\"1\",\"x\":\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n", &["! expected `,` or `}` (line 3", "2", "3"]),
    ("{\"id\":\"1\",\"x\":\"ab\n{\"id\":\"2\"}\n", &["! control character", "2"]),
    ("{\"id\":\"1\"}\n{\"id\":\"2", &["1", "! the text ends within a document"]),
    (
        "{\"id\":\"1\"}\nWARNING: slow\n{\"id\":\"2\"}\n",
        &["1", "! expected a JSON object or array (line 2", "2"],
    ),
    ("{\"id\":\"1\"} {\"id\":bad} {\"id\":\"3\"}", &["1", "! expected value", "3"]),
    // Objects over several lines.
    ("{\n \"id\": \"1\"\n \"x\": 2\n}\n{\n \"id\": \"2\"\n}", &["! expected `,` or `}` (line 3", "2"]),
    // Arrays.
    ("[{\"id\":\"1\"},{\"id\" 2},{\"id\":\"3\"}]", &["1", "! expected `:`", "3"]),
    ("[{\"id\":\"1\"}{\"id\":\"2\"}]", &["1", "! expected `,` or `]`", "2"]),
    ("[{\"id\":\"1\"},]", &["1", "! expected an element after `,`"]),
    (
        "[{\"id\":\"1\"},null,7,\"x\",{\"id\":\"2\"}]",
        &[
            "1",
            "! expected a record, found null",
            "! expected a record, found a number",
            "! expected a record, found a text",
            "2",
        ],
    ),
    (
        "[\n  {\"id\":\"1\"},\n  {\"id\":\"2\",\"a\":\"b\n},\n  {\"id\":\"3\"}\n]",
        &["1", "! control character", "3"],
    ),
    (
        "[\n{\"id\":\"1\"},\n{\"id\":\"2\",\"a\":\"b\n},\n{\"id\":\"3\"}\n]",
        &["1", "! control character", "3"],
    ),
    ("[{\"id\":\"1\"},{\"id\":\"2\"}", &["1", "2", "! the text ends within an array or a page"]),
    // Pages.
    (
        "{\"value\":[{\"id\":\"1\"},{\"id\":\"2\",\"a\":[\"\"]{\"b\":1}}],\"x\":1}",
        &["1", "! expected `,` or `}`"],
    ),
    ("{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":", &["1", "! the text ends within an array or a page"]),
    (
        "{\"value\":[{\"id\":\"1\"}],\"error\":{\"code\":\"Timeout\"}}",
        &["1", "! found an error of the service instead of records: Timeout"],
    ),
    ("{\"value\":[{\"id\":\"1\"}] \"x\"}\n{\"id\":\"2\"}", &["1", "! expected `,` or `}`", "2"]),
    ("{\"value\":[]}{\"value\":[{\"id\":\"1\"}],\"records\":[{\"id\":\"2\"}]}", &["1", "2"]),
    // Between documents.
    ("\u{feff}{\"id\":\"1\"}\r\n\u{feff}[{\"id\":\"2\"}],\u{1e}{\"id\":\"3\"}\0\0", &["1", "2", "3"]),
    ("", &[]),
    (" \r\n\0", &[]),
    ("[]", &[]),
];

#[test]
fn what_cannot_be_read_is_an_error_and_the_rest_is_read() {
    for (text, expected) in CASES {
        let found = outline(&read(text.as_bytes()));
        let fits = found.len() == expected.len()
            && found.iter().zip(*expected).all(|(found, expected)| found.starts_with(expected));
        assert!(fits, "{text:?}\nexpected {expected:#?}\nfound {found:#?}");
    }
}

#[test]
fn invalid_text_is_an_error_at_its_byte() {
    let found = outline(&read(b"[{\"id\":\"1\"},{\"id\":\"\xff\"},{\"id\":\"3\"}]"));
    assert_eq!(found, ["1", "! invalid UTF-8 or UTF-16 (line 1, byte 19)", "3"]);
}

#[test]
fn a_record_beyond_the_limit_is_an_error() {
    let long = format!("{{\"id\":\"1\"}}\n{{\"id\":\"{}\"}}\n{{\"id\":\"3\"}}", "x".repeat(1000));
    let found: Vec<_> = Reader::new(long.as_bytes()).max_record_bytes(100).collect();
    assert!(found[1].as_ref().is_err_and(msgraph_auditlogs_exports::Error::is_limit), "{found:?}");
    assert_eq!(outline(&found)[2], "3");
    let array = format!("[{{\"id\":\"1\"}},{{\"id\":\"{}\"}},{{\"id\":\"3\"}}]", "x".repeat(1000));
    let found: Vec<_> =
        Reader::new(Pieces { bytes: array.as_bytes(), size: 50 }).max_record_bytes(100).collect();
    assert_eq!(outline(&found)[2], "3");
}

#[test]
fn a_line_without_an_end_needs_no_memory() {
    let start = b"{\"id\":\"1\"}\n{\"id\":\"".as_slice();
    let endless = std::io::Read::chain(start, std::io::Read::take(std::io::repeat(b'x'), 50_000_000));
    let found: Vec<_> = Reader::new(endless).max_record_bytes(1000).collect();
    assert_eq!(outline(&found).len(), 2);
    assert!(found[1].as_ref().is_err_and(msgraph_auditlogs_exports::Error::is_limit));
}

#[test]
fn pieces_of_any_size_make_no_difference() {
    for (text, _) in CASES {
        let whole = outline(&read(text.as_bytes()));
        for size in [1, 2, 3, 7, 64] {
            let pieces: Vec<_> = Reader::new(Pieces { bytes: text.as_bytes(), size }).collect();
            assert_eq!(outline(&pieces), whole, "{text:?} in pieces of {size}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_comes_is_read_to_its_end(bytes in proptest::collection::vec(any::<u8>(), 0..200), size in 1_usize..9) {
        let whole = read(&bytes).len();
        let pieces = Reader::new(Pieces { bytes: &bytes, size }).count();
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn whatever_looks_like_json_is_read_to_its_end(text in "[\\[\\]{},:\"a1 \n\\\\]{0,60}", size in 1_usize..9) {
        let whole = outline(&read(text.as_bytes()));
        let pieces: Vec<_> = Reader::new(Pieces { bytes: text.as_bytes(), size }).collect();
        prop_assert_eq!(whole, outline(&pieces));
    }

    #[test]
    fn every_record_is_found_with_its_exact_text(texts in proptest::collection::vec("\\PC{0,20}", 1..6), layout in 0..4) {
        let records: Vec<String> =
            texts.iter().map(|text| serde_json::json!({"id": text, "userAgent": text}).to_string()).collect();
        let export = match layout {
            0 => records.join("\n"),
            1 => records.concat(),
            2 => format!("[{}]", records.join(" ,\n")),
            _ => format!("{{\"value\":[{}],\"@odata.nextLink\":\"x\"}}", records.join(",")),
        };
        let raw: Vec<String> = Reader::new(export.as_bytes()).map(|item| item.unwrap().raw).collect();
        prop_assert_eq!(raw, records);
    }
}

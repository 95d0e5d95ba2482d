//! Pages as they really come.
#![allow(clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;

use msgraph_runtime::{PageError, PageReader, Record, Value};
use proptest::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Event {
    id: Option<String>,
    count: Option<i32>,
    undeclared: BTreeMap<String, Value>,
}
msgraph_runtime::generated::model! {
    Event: "test.event" {
        id: "id",
        count: "count",
    }
}

type Item = Result<Record<Event>, PageError>;

fn read(body: impl Into<Vec<u8>>) -> Vec<Item> {
    PageReader::new(body.into().into()).collect()
}

/// One word for each item: a record's id, or what the error is.
fn words(items: &[Item]) -> Vec<String> {
    items
        .iter()
        .map(|item| match item {
            Ok(record) => record.id.clone().map_or_else(|| "-".to_owned(), String::from),
            Err(error) if error.is_not_a_record() => {
                format!("not a record: {}", error.raw_record().expect("has its text"))
            }
            Err(error) => match error.embedded_error() {
                Some(text) => format!("service: {text}"),
                None => error.to_string(),
            },
        })
        .collect()
}

const ERROR: &str = r#"{"error":{"code":"UnknownError","innerError":{"date":"2026-01-01"}}}"#;

#[test]
fn every_layout_has_its_records() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"value":[]}"#, &[]),
        (r#"{"@odata.context":"c","value":[{"id":"1"},{"id":"2"}]}"#, &["1", "2"]),
        (r#"{"@microsoft.graph.tips":{"a":[1]},"value":[{"id":"1"}],"@odata.nextLink":"n"}"#, &["1"]),
        ("\u{feff} {\n \"value\" : [ {\"id\":\"1\"} ,\n {} ] } \r\n", &["1", "-"]),
        (r#"[{"id":"1"},{"id":"2"}]"#, &["1", "2"]),
        ("[]", &[]),
        (r#"{"value":{"id":"1"},"x":[]}"#, &["1"]),
        (r#"{"@odata.context":"c","id":"1","new":true}"#, &["1"]),
        (r#"{"@odata.context":"c","count":1}"#, &["-"]),
        (r#"{"id":"1"}"#, &["1"]),
        (
            r#"{"value":[{"id":"1"},7,null,{"id":"2"},[{}],"a"]}"#,
            &["1", "not a record: 7", "not a record: null", "2", "not a record: [{}]", "not a record: \"a\""],
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(words(&read(*body)), *expected, "{body}");
    }
}

#[test]
fn a_failure_never_looks_like_no_records() {
    let cases: &[(&str, &[&str])] = &[
        ("", &["expected a page of records, but the text ends (line 1, column 1, byte 0)"]),
        (" \n", &["expected a page of records, but the text ends (line 2, column 1, byte 2)"]),
        ("{}", &["neither a page nor a record (line 1, column 1, byte 0)"]),
        ("null", &["expected a page of records (line 1, column 1, byte 0)"]),
        ("<html>", &["expected a page of records (line 1, column 1, byte 0)"]),
        (r#"{"count":5}"#, &["neither a page nor a record (line 1, column 1, byte 0)"]),
        (r#"{"message":"proxy"}"#, &["neither a page nor a record (line 1, column 1, byte 0)"]),
        (r#"{"@odata.context":"c"}"#, &["neither a page nor a record (line 1, column 1, byte 0)"]),
        (r#"{"value":null}"#, &["value: expected an array of records (line 1, column 10, byte 9)"]),
        (r#"{"value":[{"id":"1"},]}"#, &["1", "value[1]: trailing comma (line 1, column 22, byte 21)"]),
        (
            r#"{"value":[{"id":"1"} {"id":"2"}]}"#,
            &["1", "value[0]: expected `,` or `]` (line 1, column 22, byte 21)"],
        ),
        (
            r#"{"value":[{"id":"1"}"#,
            &["1", "value[0]: expected `,` or `]`, but the text ends (line 1, column 21, byte 20)"],
        ),
        (
            r#"{"value":[{"id":"1"}]"#,
            &["1", "value: expected `,` or `}`, but the text ends (line 1, column 22, byte 21)"],
        ),
        (r#"{"value":[{"id":"1"}]}x"#, &["1", "expected the end of the text (line 1, column 23, byte 22)"]),
        (
            r#"{"value":[{"id":"1"}],"value":[]}"#,
            &["1", "value: a second `value` (line 1, column 31, byte 30)"],
        ),
        (
            r#"{"value":[],"@odata.nextLink":7}"#,
            &["['@odata.nextLink']: expected the text of a link (line 1, column 31, byte 30)"],
        ),
        (
            r#"{"@odata.nextLink":"a","value":[{"id":"1"}],"@odata.nextLink":"b"}"#,
            &[
                "1",
                "['@odata.nextLink']: a second link to the next page, unlike the first (line 1, column 63, byte 62)",
            ],
        ),
        (
            r#"{"value":[{"id":"1"}],"@odata.nextLink":"a","@odata.nextlink":null}"#,
            &[
                "1",
                "['@odata.nextlink']: a second link to the next page, unlike the first (line 1, column 63, byte 62)",
            ],
        ),
        (
            r#"{"value":[]}{"value":[{"id":"1"}]}"#,
            &["expected the end of the text (line 1, column 13, byte 12)"],
        ),
        ("{\"value\":[]}\0", &["expected the end of the text (line 1, column 13, byte 12)"]),
        (
            "{\"value\":[],\"@odata.nextLink\":{}}",
            &["['@odata.nextLink']: expected the text of a link (line 1, column 31, byte 30)"],
        ),
        (
            "{\"value\":[{\"id\":\"1\"},\n{\"count\":1,}]}",
            &["1", "value[1]: trailing comma (line 2, column 12, byte 33)"],
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(words(&read(*body)), *expected, "{body}");
    }
}

#[test]
fn an_error_of_the_service_comes_after_the_whole_records() {
    let wrapped = |before: &str| format!("{before}{ERROR}");
    let service = format!("service: {ERROR}");
    let cases = [
        (ERROR.to_owned(), vec![]),
        (wrapped(r#"{"value":[{"id":"1"},{"id":"2","name":"Jo"#), vec!["1"]),
        (wrapped(r#"{"value":[{"id":"1"},{"id":""#), vec!["1"]),
        (wrapped(r#"{"value":[{"id":"1"},{"id":"#), vec!["1"]),
        (wrapped(r#"{"value":[{"id":"1"},{"id":"2"},"#), vec!["1", "2"]),
        (wrapped(r#"{"value":[{"id":"1"}"#), vec!["1"]),
        (wrapped(r#"{"value":["#), vec![]),
        (wrapped("{\"value\": [\n  {\"id\": \"1\"},\n  "), vec!["1"]),
        (wrapped(r#"{"value":[{"id":"1"}],"@odata.ne"#), vec!["1"]),
        (wrapped(r#"{"@odata.cont"#), vec![]),
        (format!(r#"{{"value":[{{"id":"1"}}],{}"#, &ERROR[1..]), vec!["1"]),
        (format!(r#"{{"value":[],{}"#, &ERROR[1..]), vec![]),
    ];
    for (body, records) in cases {
        let mut expected = records;
        expected.push(&service);
        assert_eq!(words(&read(body.as_str())), expected, "{body}");
    }
}

#[test]
fn an_error_in_place_of_a_record_is_no_record() {
    for (body, expected) in [
        (format!(r#"{{"value":[{{"id":"1"}},{ERROR},{{"id":"2"}}]}}"#), vec!["1", "error", "2"]),
        (format!(r#"{{"value":{ERROR}}}"#), vec!["error"]),
        (format!("[ {ERROR} ]"), vec!["error"]),
        (r#"{"value":[{"error":"UnknownError"}]}"#.to_owned(), vec!["error"]),
        (r#"{"value":[{"error":{}, "id":"1"},{"error":null},{"error":7}]}"#.to_owned(), vec!["1", "-", "-"]),
    ] {
        let items = read(body.as_str());
        let words: Vec<&str> = items
            .iter()
            .map(|item| match item {
                Ok(record) => record.id.as_deref().unwrap_or("-"),
                Err(error) if error.is_not_a_record() && error.raw_record() == error.embedded_error() => {
                    "error"
                }
                Err(_) => "another error",
            })
            .collect();
        assert_eq!(words, expected, "{body}");
    }
}

#[test]
fn an_error_behind_half_a_character_is_found() {
    let mut body = br#"{"value":[{"id":"1"},{"id":"J"#.to_vec();
    body.extend(&"ö".as_bytes()[..1]);
    body.extend(ERROR.as_bytes());
    assert_eq!(words(&read(body)), ["1".to_owned(), format!("service: {ERROR}")]);
}

#[test]
fn invalid_utf8_is_an_error_that_names_the_byte() {
    let items = read(b"{\"value\":[{\"id\":\"1\"},{\"id\":\"\xff\"}]}".to_vec());
    assert_eq!(words(&items), ["1", "value[1].id: invalid UTF-8 (line 1, column 29, byte 28)"]);
    assert_eq!(words(&read(b"[]\xff".to_vec())), ["invalid UTF-8 (line 1, column 3, byte 2)"]);
}

#[test]
fn utf16_is_an_error() {
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{{\"value\":[]}}").encode_utf16().collect();
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let items = read(units.iter().copied().flat_map(bytes).collect::<Vec<_>>());
            assert!(matches!(&items[..], [Err(error)] if error.is_syntax()), "{mark:?}");
        }
    }
}

#[test]
fn a_link_or_an_error_in_another_spelling_is_never_the_end() {
    for name in ["nextLink", "value@odata.nextLink", "__next", "@Microsoft.Graph.NextLink"] {
        let mut page = PageReader::<Event>::new(format!(r#"{{"value":[],"{name}":"a"}}"#).into());
        assert_eq!(page.next_link(), Some("a"), "{name}");
    }
    for name in ["Error", "odata.error", "@odata.error", "ERROR"] {
        let items = read(format!(r#"{{"value":[{{"id":"1"}}],"{name}":{{"code":"E"}}}}"#));
        assert_eq!(words(&items), ["1", r#"service: {"error":{"code":"E"}}"#], "{name}");
    }
}

#[test]
fn records_under_another_spelling_of_value_are_not_lost() {
    for body in [
        r#"{"value":[{"id":"1"}],"Value":[{"id":"2"}]}"#,
        r#"{"Value":[{"id":"2"}],"value":[{"id":"1"}]}"#,
        r#"{"VALUE":[{"id":"2"}]}"#,
    ] {
        assert!(read(body).last().is_some_and(Result::is_err), "{body}");
    }
}

#[test]
fn an_error_at_the_end_is_found_in_every_spelling() {
    for name in ["Error", "odata.error", "ERROR", "errors"] {
        let error = format!(r#"{{"{name}":{{"code":"E"}}}}"#);
        let items = read(format!(r#"{{"value":[{{"id":"1"}},{{"id":"2{error}"#));
        assert_eq!(words(&items), ["1".to_owned(), format!("service: {error}")], "{name}");
    }
}

#[test]
fn what_is_almost_json_is_an_error() {
    for value in [
        "01",
        "-01",
        "1.",
        ".5",
        "1e",
        "+1",
        "- 1",
        "0x1",
        "NaN",
        "nul",
        "tru",
        "'a'",
        "\"\t\"",
        r#""\x""#,
        r#""\u12""#,
        "[1,]",
        "[,1]",
        "[1 2]",
        r#"{"a"}"#,
        r#"{"a":1,}"#,
        r#"{a:1}"#,
        "{1:1}",
        "[}",
        "{]",
        "",
    ] {
        for body in [format!(r#"{{"value":[{{"x":{value}}}]}}"#), format!(r#"{{"x":{value},"value":[]}}"#)] {
            assert!(read(body.as_str()).last().is_some_and(Result::is_err), "{body}");
        }
    }
}

#[test]
fn an_element_that_is_not_a_record_has_its_line_and_column() {
    let items = read("{\"value\":[\n7, \n  8,\n{}]}");
    let positions: Vec<_> = items
        .iter()
        .filter_map(|item| item.as_ref().err())
        .map(|error| (error.line(), error.column()))
        .collect();
    assert_eq!(positions, [(2, 1), (3, 3)]);
}

#[test]
fn brackets_match_at_any_depth() {
    for levels in [1, 31, 32, 33, 64, 100] {
        let (open, close) = (r#"{"x":["#.repeat(levels), "]}".repeat(levels));
        let whole = format!(r#"{{"value":[{{"id":"1","x":{open}{close}}},{{"id":"2"}}]}}"#);
        assert_eq!(words(&read(whole)), ["1", "2"], "{levels}");
        let crossed = close.replacen("]}", "}]", 1);
        let broken = format!(r#"{{"value":[{{"id":"1","x":{open}{crossed}}}]}}"#);
        assert!(read(broken).last().is_some_and(Result::is_err), "{levels}");
    }
}

#[test]
fn a_pair_of_escapes_is_one_character() {
    assert_eq!(words(&read(r#"[{"id":"\ud83d\ude00!"}]"#)), ["\u{1f600}!"]);
}

#[test]
fn no_error_is_not_an_error() {
    for member in [r#""error":null"#, r#""errors":[]"#, r#""errorCode":"x""#] {
        assert_eq!(words(&read(format!(r#"{{"value":[{{"id":"1"}}],{member}}}"#))), ["1"], "{member}");
    }
}

#[test]
fn a_link_after_a_null_is_the_same_whichever_is_asked_first() {
    let body = r#"{"value":[],"@odata.nextLink":null,"@odata.nextLink":"a"}"#;
    let mut asked = PageReader::<Event>::new(body.into());
    assert_eq!(asked.next_link(), Some("a"));
    assert!(asked.by_ref().all(|item| item.is_ok()));
    let mut read = PageReader::<Event>::new(body.into());
    assert!(read.by_ref().all(|item| item.is_ok()));
    assert_eq!((read.next_link(), asked.next_link()), (Some("a"), Some("a")));
}

#[test]
fn objects_of_others_are_no_records() {
    for body in [
        r#"{"count":"busy","id":"gw"}"#,
        r#"{"id":"1","status":200,"headers":{},"body":{"value":[{"id":"a"}],"@odata.nextLink":"n"}}"#,
        r#"{"value":{}}"#,
        r#"{"value":{"count":"busy","id":"gw"}}"#,
    ] {
        let items = read(body);
        assert!(matches!(&items[..], [Err(error)] if error.is_syntax()), "{body}: {:?}", words(&items));
    }
}

#[test]
fn reading_goes_on_after_an_element_that_is_no_json() {
    let cases: &[(&[u8], &[u8], &[&str])] = &[
        (
            b"{\"value\":[{\"id\":\"1\"},{\"id\":\"a\xffb\"},{\"id\":\"3\"}]}",
            b"{\"id\":\"a\xffb\"}",
            &["1", "3"],
        ),
        (
            br#"{"value":[{"id":"1"},{"id":"2","units":[""]{"id":"x"}},{"id":"3"}],"@odata.nextLink":"n"}"#,
            br#"{"id":"2","units":[""]{"id":"x"}}"#,
            &["1", "3"],
        ),
        (
            br#"{"value":[{"id":"1"},{"id":"2,"count":1,{"id":"3"},{"id":"4"}]}"#,
            br#"{"id":"2,"count":1"#,
            &["1", "3", "4"],
        ),
        (br#"[{"id":"1"} , nul, {"id":"3"}]"#, b"nul", &["1", "3"]),
        (
            br#"{"value":[{"id":"1"},{"id":"2" "a"} {"b":1},{"id":"3"}]}"#,
            br#"{"id":"2" "a"} {"b":1}"#,
            &["1", "3"],
        ),
    ];
    for (body, skipped, ids) in cases {
        let mut page = PageReader::<Event>::new(bytes::Bytes::from_static(body));
        let mut found = Vec::new();
        let mut lost = Vec::new();
        loop {
            match page.next() {
                Some(Ok(record)) => found.push(record.id.clone().expect("has an id")),
                Some(Err(error)) => {
                    assert!(error.is_syntax() && error.byte() < body.len(), "{error}");
                    lost.extend(page.resynchronize());
                }
                None => break,
            }
        }
        assert_eq!(found, *ids, "{}", String::from_utf8_lossy(body));
        assert_eq!(lost, [bytes::Bytes::from_static(skipped)]);
        assert_eq!(page.body(), body);
    }
}

#[test]
fn nothing_is_skipped_where_nothing_follows() {
    for body in ["", "{}", r#"{"value":[{"id":"1"},{"id":"#, r#"{"value":[]}x"#] {
        let mut page = PageReader::<Event>::new(body.into());
        assert_eq!(page.resynchronize(), None, "{body}");
        assert!(page.by_ref().any(|item| item.is_err()));
        assert_eq!(page.resynchronize(), None, "{body}");
        assert!(page.next().is_none());
    }
}

#[test]
fn identifiers_are_read_without_decoding() {
    let cases = [
        (r#"{"id":"1"}"#, Some("1")),
        (r#"{"x":{"id":"inner"},"id":"\u0031"}"#, Some("1")),
        (r#"{"id":"0","id":"1"}"#, Some("1")),
        (r#"{"id":7}"#, None),
        (r#"{"x":1}"#, None),
    ];
    for (text, id) in cases {
        for record in [
            Record::<Event>::from_json(text).expect("decodes"),
            read(format!("[{text}]")).remove(0).expect("ok"),
        ] {
            assert_eq!(record.id().as_deref(), id, "{text}");
            assert_eq!(record.raw(), text);
        }
    }
}

#[test]
fn the_link_is_known_before_the_records() {
    let cases = [
        (r#"{"@odata.nextLink":"a","value":[{"id":"1"}]}"#, Some("a")),
        (r#"{"value":[{"id":"1"},{"value":[]}],"@odata.nextLink":"a","x":1}"#, Some("a")),
        (r#"{"value":[],"@odata.nextLink":"a"}"#, Some("a")),
        (r#"{"value":[],"@odata.nextLink":null}"#, None),
        (r#"{"value":{"id":"1"},"@odata.nextLink":"a"}"#, Some("a")),
        (r#"{"@odata.nextLink":"a","value":{"id":"1"}}"#, Some("a")),
        (r#"{"id":"1","@odata.nextLink":"a"}"#, Some("a")),
        (r#"{"value":[],"@odata.nextLink":""}"#, Some("")),
        (r#"{"value":[],"@OData.NextLink":"a"}"#, Some("a")),
        (r#"{"odata.nextLink":"a","value":[]}"#, Some("a")),
        (r#"{"@odata.nextLink":"a","value":[],"@odata.nextLink":"a"}"#, Some("a")),
        (r#"{"@odata.nextLink":null,"value":[],"@odata.nextLink":"a"}"#, Some("a")),
        (r#"{"value":[{"@odata.nextLink":"a"}]}"#, None),
    ];
    for (body, link) in cases {
        let mut page = PageReader::<Event>::new(body.into());
        assert_eq!(page.next_link(), link, "{body}");
        assert!(page.by_ref().all(|item| item.is_ok()), "{body}");
        assert_eq!(page.next_link(), link, "{body}");
    }
}

#[test]
fn a_link_behind_the_records_is_known_after_them() {
    let mut page = PageReader::<Event>::new(
        r#"{"@odata.count":5,"@odata.context":"c","value":[{}],"@odata.nextLink":"a"}"#.into(),
    );
    assert_eq!((page.total_count(), page.context()), (Some(5), Some("c")));
    assert_eq!(page.by_ref().count(), 1);
    assert_eq!(page.next_link(), Some("a"));
}

#[test]
fn the_text_of_a_record_is_a_slice_of_the_body() {
    let body = bytes::Bytes::from(r#"{"value":[ {"id" : "\u00e9"} ,{"count":1}]}"#);
    for record in PageReader::<Event>::new(body.clone()) {
        let record = record.expect("is a record");
        assert!(body.as_ptr_range().contains(&record.raw().as_ptr()));
    }
    let texts: Vec<String> =
        read(body.to_vec()).into_iter().map(|item| item.expect("ok").raw().to_owned()).collect();
    assert_eq!(texts, [r#"{"id" : "\u00e9"}"#, r#"{"count":1}"#]);
}

#[test]
fn depth_is_an_error() {
    for open in ["[", r#"{"a":"#] {
        let deep = open.repeat(100_000);
        for before in ["", r#"{"value":[{"id":"1","x":"#, r#"{"tips":"#, r#"{"value":[],"x":"#] {
            let items = read(format!("{before}{deep}"));
            assert!(items.last().is_some_and(Result::is_err), "{before}{open}");
        }
    }
}

#[test]
fn values_that_cannot_be_held_cost_neither_the_page_nor_the_record() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    for odd in [r#""cut \ud83d""#, "1e400", deep.as_str()] {
        let record = format!(r#"{{"x":{odd},"id":"2"}}"#);
        let items = read(format!(
            r#"{{"tips":{odd},"@odata.count":{odd},"value":[{{"id":"1"}},{record},{{"id":"3"}}]}}"#
        ));
        assert_eq!(words(&items), ["1", "2", "3"]);
        let odd_one = items[1].as_ref().expect("is a record");
        assert_eq!(odd_one.raw(), record, "the text is as it came");
        assert!(odd_one.undeclared.contains_key("x"));
        assert_eq!(Record::<Event>::from_json(record).expect("decodes"), *odd_one);
    }
}

#[test]
fn records_are_shown_by_no_debug_text() {
    let mut page = PageReader::<Event>::new(r#"{"@odata.nextLink":"secret","value":["secret""#.into());
    let shown = format!(
        "{page:?}{:?}{:?}",
        page.next().map(|item| item.expect_err("no record").raw_record().is_some()),
        page.next()
    );
    assert!(!shown.contains("secret"), "{shown}");
}

const PAGE: &str = r#"{"@odata.context":"c","value":[{"id":"é","count":1},{"id":"2","x":[{"y":null}]},3],"@odata.nextLink":"n"}"#;

#[test]
fn a_page_cut_anywhere_ends_in_an_error() {
    for length in 0..PAGE.len() {
        let items = read(&PAGE.as_bytes()[..length]);
        let error = items.last().and_then(|item| item.as_ref().err()).expect("ends in an error");
        assert!(error.byte() <= length && error.is_syntax(), "{length}: {error}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(!read(body).is_empty());
    }

    #[test]
    fn broken_pages_never_lose_records_silently(at in 0..PAGE.len(), with in "\\PC{0,3}|[\\[\\]{},:\" ]{1,3}") {
        let at = (0..=at).rev().find(|at| PAGE.is_char_boundary(*at)).unwrap_or(0);
        let body = format!("{}{with}{}", &PAGE[..at], &PAGE[at..]);
        let items = read(body.as_str());
        match serde_json::from_str::<Value>(&body) {
            Ok(page) => match page.get("value").and_then(Value::as_array) {
                Some(records) => prop_assert!(items.len() >= records.len()),
                None => prop_assert!(!items.is_empty()),
            },
            Err(_) => prop_assert!(items.last().is_some_and(Result::is_err)),
        }
    }

    #[test]
    fn no_link_comes_to_light_after_the_records(parts in prop::collection::vec(prop_oneof![
        Just(r#""value":[]"#), Just(r#""value":[{"id":"1"},7]"#), Just(r#""value":{"id":"1"}"#), Just(r#""value":7"#),
        Just(r#""@odata.nextLink":"a""#), Just(r#""@odata.nextLink":"b""#), Just(r#""@nextlink":null"#), Just(r#""id":"1""#),
        Just(r#""@odata.context":"c""#), Just(r#""x":[{}]"#), Just(r#""error":{}"#),
    ], 0..5)) {
        let mut page = PageReader::<Event>::new(format!("{{{}}}", parts.join(",")).into());
        let before = page.next_link().map(str::to_owned);
        let is_whole = page.by_ref().all(|item| item.err().is_none_or(|error| error.is_not_a_record()));
        prop_assert!(!is_whole || page.next_link() == before.as_deref());
    }

    #[test]
    fn every_element_is_a_record_or_an_error(elements in prop::collection::vec(prop_oneof![
        Just(r#"{"id":"1"}"#), Just("{}"), Just("5"), Just("null"), Just("[1]"), Just(r#""\u0041""#), Just(r#"{"error":{}}"#),
    ], 0..20)) {
        let items = read(format!(r#"{{"value":[{}]}}"#, elements.join(" , ")));
        let texts: Vec<&str> = items.iter().map(|item| match item {
            Ok(record) => record.raw(),
            Err(error) => error.raw_record().unwrap_or("?"),
        }).collect();
        prop_assert_eq!(texts, elements);
    }
}

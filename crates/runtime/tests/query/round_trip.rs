//! What a filter says, parsed back, is what was meant.

use msgraph_runtime::query::Query;
use proptest::prelude::*;

use super::condition::{conditions, expression, filter, texts};
use super::event::Event;
use super::expression::Expression;

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_filter_says_what_was_meant(condition in conditions()) {
        let text = filter(&condition).to_string();
        prop_assert_eq!(Expression::parse(&text).map_err(|error| format!("{text}: {error}")), Ok(expression(&condition)));
    }

    #[test]
    fn a_filter_arrives_as_it_was_said(condition in conditions()) {
        let filter = filter(&condition);
        let encoded = Query::new().filter(filter.clone()).encoded();
        let (name, value) = encoded.split_once('=').unwrap();
        prop_assert_eq!(name, "$filter");
        prop_assert_eq!(decode(value), filter.to_string());
    }

    #[test]
    fn any_text_survives_encoding(text in texts()) {
        let query = Query::<Event>::new().search(text.as_str()).encoded();
        let encoded = query.strip_prefix("$search=").unwrap();
        prop_assert!(!encoded.contains(|c: char| !c.is_ascii_graphic() || "&+#='\"<>?;".contains(c)), "{encoded}");
        prop_assert_eq!(decode(encoded), text);
    }
}

fn decode(encoded: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = encoded.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'%' {
            let (digits, after) = rest.split_at(2);
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
            rest = after;
        } else {
            bytes.push(first);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_parser_refuses_what_odata_reads_otherwise() {
    for text in [
        "not a eq 1",
        "a eq 1 and",
        "(a eq 1",
        "a eq 'x",
        "a any",
        "l/any(x:y eq 1)",
        "l/any(x:x/l/any(x:x eq 1))",
    ] {
        assert!(Expression::parse(text).is_err(), "{text}");
    }
}

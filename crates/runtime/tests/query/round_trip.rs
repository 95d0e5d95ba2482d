//! The text of a filter, parsed back, is what was meant.

use proptest::prelude::*;

use super::condition::{conditions, expression, filter};
use super::expression::Expression;

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_text_of_a_filter_is_what_was_meant(condition in conditions()) {
        let text = filter(&condition).to_string();
        prop_assert_eq!(Expression::parse(&text).map_err(|error| format!("{text}: {error}")), Ok(expression(&condition)));
    }

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

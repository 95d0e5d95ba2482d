//! Values as the service expects them.

use msgraph_runtime::Timestamp;
use msgraph_runtime::generated::{json_literal, literal, literal_as};
use msgraph_runtime::query::{Literal, LiteralOf, edm};
use msgraph_runtime::wire::FlagSet;

use super::event::Level;

#[track_caller]
fn is_written(value: impl Literal, text: &str) {
    assert_eq!(literal(&value), text);
}

#[test]
fn quotes_within_text_are_doubled() {
    is_written("O'Brien: 'no'".to_owned(), "'O''Brien: ''no'''");
    is_written(String::new(), "''");
    is_written("' or true or '".to_owned(), "''' or true or '''");
    is_written("a&b+c %27 é".to_owned(), "'a&b+c %27 é'");
}

#[test]
fn timestamps_stand_without_quotes_in_utc_and_with_a_fraction_only_if_they_have_one() {
    let cases = [
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("2024-01-01T01:30:00.000+01:30", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.5Z"),
        ("2024-01-01T00:00:00.123456700Z", "2024-01-01T00:00:00.1234567Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ];
    for (text, expected) in cases {
        is_written(text.parse::<Timestamp>().unwrap(), expected);
    }
}

#[test]
fn numbers_and_booleans_stand_without_quotes() {
    is_written(true, "true");
    is_written(-5_i8, "-5");
    is_written(i64::MIN, "-9223372036854775808");
    is_written(0.5_f32, "0.5");
    is_written(1e300, "1e300");
    is_written(f64::NAN, "NaN");
    is_written(f64::INFINITY, "INF");
    is_written(f64::NEG_INFINITY, "-INF");
}

#[test]
fn enumerations_are_quoted_by_their_wire_name() {
    is_written(Level::Low, "'low'");
    is_written(Level::from("d'accord"), "'d''accord'");
    is_written(FlagSet::from_iter([Level::Low, Level::High]), "'low,high'");
    assert_eq!(LiteralOf::<FlagSet<Level>>::literal_of(&Level::High), "'high'");
}

#[test]
fn guids_stand_bare_and_structures_are_json() {
    assert_eq!(
        literal_as::<edm::Guid, _>("66ea54eb-6301-4ee5-be62-ff5a759b0100"),
        "66ea54eb-6301-4ee5-be62-ff5a759b0100"
    );
    assert_eq!(json_literal(&vec!["it's".to_owned(), "b".to_owned()]), r#"["it's","b"]"#);
    let instant: Timestamp = "2026-01-31T00:00:00Z".parse().unwrap();
    assert_eq!(json_literal(&vec![instant]), r#"["2026-01-31T00:00:00Z"]"#);
}

//! Mistakes in metadata/pin.toml are reported with their location and a remedy.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use msgraph_codegen::source::Source;
use xtask::pin::{PATH, Pin, Update};

const GOOD: &str = r#"# A comment that stays.
[[version]]
name = "v1.0"
module = "v1"
roots = ["library"]
boundary = ["microsoft.graph.user"]

[version.slice]
file = "v1.0.csdl"
sha256 = "old"

[version.upstream]
source = "https://graph.example/v1.0/$metadata"
date = "2026-08-20"
sha256 = "unknown"
"#;

const MISTAKES: &[(&str, &str, &str)] = &[
    ("no TOML", r#"name = "v1.0""#, r#"name = "v1.0"#),
    ("a missing entry", r#"module = "v1""#, ""),
    ("an unknown entry", r#"module = "v1""#, "module = \"v1\"\nmodules = []"),
    ("a list that is text", r#"["library"]"#, r#""library""#),
    ("no roots", r#"["library"]"#, "[]"),
    ("a root twice", r#"["library"]"#, r#"["library", "library"]"#),
    ("a module that Rust wouldn't take", r#""v1""#, r#""V1.0""#),
    ("a module that is a keyword", r#""v1""#, r#""type""#),
    ("a version that no URL has", r#""v1.0""#, r#""v 1""#),
    ("a slice in another folder", r#""v1.0.csdl""#, r#""../v1.0.csdl""#),
    ("an external type without a namespace", "microsoft.graph.user", "user"),
    ("a date that isn't one", "2026-08-20", "20 August"),
    ("a checksum that isn't one", "unknown", "abc"),
];

#[test]
fn every_mistake_is_reported_with_its_location_and_a_remedy() {
    let mut rendered = String::new();
    for (name, from, to) in MISTAKES {
        assert_eq!(GOOD.matches(from).count(), 1, "{name}");
        rendered.push_str(&format!("# {name}\n\n{}\n\n", problems(&GOOD.replace(from, to)).trim_end()));
    }
    rendered.push_str(&format!("# a version twice\n\n{}\n", problems(&GOOD.repeat(2)).trim_end()));
    insta::assert_snapshot!(rendered);
}

#[test]
fn an_update_changes_its_values_and_nothing_else() {
    let pin = pin(GOOD);
    let upstream = Some(("https://graph.example/\"new\"", "2026-09-01", "123"));
    let update = Update { slice_sha256: Some("new"), upstream };
    let expected = GOOD
        .replace("\"old\"", "\"new\"")
        .replace("\"https://graph.example/v1.0/$metadata\"", "'https://graph.example/\"new\"'")
        .replace("2026-08-20", "2026-09-01")
        .replace("unknown", "123");
    assert_eq!(pin.updated(&[(pin.version("v1.0").unwrap(), update)], &[]), expected);
    assert_eq!(pin.updated(&[], &[]), GOOD);
}

#[test]
fn an_unknown_version_is_reported_with_those_that_exist() {
    let error = pin(GOOD).version("v2.0").unwrap_err().to_string();
    assert_eq!(error, "metadata/pin.toml has no version `v2.0`; it has v1.0");
}

fn pin(text: &str) -> Pin {
    Pin::of_text(text.to_owned()).unwrap()
}

fn problems(text: &str) -> String {
    let source = Source::new(PATH, text);
    Pin::parse(source.clone()).unwrap_err().render(&source)
}

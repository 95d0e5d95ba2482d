//! Which types of other crates the public API may show.

use std::collections::BTreeMap;

use super::paths::split_paths;

/// What may appear whatever the features are: an item, or with `::` at the end everything within.
///
/// A new major version of any of these is a breaking change of ours.
pub(super) const ALWAYS: &[&str] = &[
    "jiff::timestamp::Timestamp",
    "serde_json::value::Value",
    "futures_core::stream::Stream",
    // Comes with `Stream`: whether a stream has ended.
    "futures_core::stream::FusedStream",
    "bytes::bytes::Bytes",
    // Traits that models implement.
    "serde::",
    "serde_core::",
];

/// The features that exist to show another crate's types.
pub(super) const FEATURES: &[&str] = &["async", "azure-identity", "reqwest"];

/// What may appear with [`FEATURES`] besides [`ALWAYS`].
pub(super) const WITH_ALL_FEATURES: &[&str] = &[
    "jiff::timestamp::Timestamp",
    "serde_json::value::Value",
    "futures_core::stream::Stream",
    "futures_core::stream::FusedStream",
    "bytes::bytes::Bytes",
    "serde::",
    "serde_core::",
    "azure_core::",
    "futures_io::if_std::AsyncRead",
    "reqwest::",
];

/// The paths in `surfaces` of crates that are neither ours nor allowed, a line each.
pub(super) fn findings(surfaces: &BTreeMap<String, String>, ours: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, text) in surfaces {
        for line in text.lines() {
            for path in split_paths(line).filter(|path| is_foreign(path, ours) && !is_allowed(path, allowed))
            {
                findings.push(format!("{name} shows `{path}`, which is not an allowed type: {line}"));
            }
        }
    }
    findings
}

fn is_foreign(path: &str, ours: &[&str]) -> bool {
    const LANGUAGE: &[&str] = &[
        "alloc", "core", "std", "bool", "char", "str", "f32", "f64", "i8", "i16", "i32", "i64", "i128",
        "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    ];
    match path.split_once("::") {
        // `Self::Item`, `T::Item`: parameters begin with a capital letter.
        Some((root, _)) if root.starts_with(char::is_uppercase) || root.is_empty() => false,
        // rustdoc writes the path of a hidden item of the same crate as the code spells it.
        Some(("super" | "crate" | "self", _)) => false,
        Some((root, _)) => !LANGUAGE.contains(&root) && !ours.contains(&root),
        None => false,
    }
}

fn is_allowed(path: &str, allowed: &[&str]) -> bool {
    // What comes after the type is a method of one of our traits.
    let is_within =
        |one: &&str| path.strip_prefix(*one).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    allowed.iter().any(|one| if one.ends_with("::") { path.starts_with(one) } else { is_within(one) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str, allowed: &[&str]) -> usize {
        let surfaces = BTreeMap::from([("ours".to_owned(), format!("{line}\n"))]);
        findings(&surfaces, &["ours"], allowed).len()
    }

    #[test]
    fn types_of_other_crates_are_found_but_for_the_allowed_ones() {
        let table = [
            ("pub fn ours::a(&self) -> core::option::Option<alloc::string::String>", 0),
            ("pub fn ours::a(&self, jiff::timestamp::Timestamp)", 0),
            ("pub fn ours::a(&self, jiff::zoned::Zoned)", 1),
            ("pub fn ours::a(&self, chrono::DateTime<chrono::Utc>)", 2),
            ("impl serde_core::ser::Serialize for ours::A", 0),
            ("pub type ours::A::Item = T::Item", 0),
            ("pub const ours::A::ID: &ours::Property<Self, i32, super::operators::Eq>", 0),
            ("impl futures_core::stream::FusedStream for ours::Records", 0),
            ("pub fn u8::decode(&str) -> core::option::Option<Self>", 0),
            ("pub fn jiff::timestamp::Timestamp::encode(&self)", 0),
        ];
        for (line, expected) in table {
            assert_eq!(found(line, ALWAYS), expected, "{line}");
        }
    }

    #[test]
    fn types_of_a_feature_are_allowed_behind_it_alone() {
        let line = "pub fn ours::Builder::http(self, reqwest::async_impl::client::Client) -> Self";
        assert_eq!((found(line, WITH_ALL_FEATURES), found(line, ALWAYS)), (0, 1));
    }
}

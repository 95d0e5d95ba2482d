//! What makes two texts the same record: a hash of the text without insignificant differences.

use std::fmt;
use std::hash::{BuildHasher as _, Hash, Hasher, RandomState};
use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

mod scan;

pub(crate) use scan::{Found, Scanner};

/// The SHA-256 of a record's JSON text without white space between tokens and with members sorted by name.
///
/// Strings and numbers count as they are written, and duplicate members stay, in their order: nothing is parsed into
/// values, so every JSON text has a hash and no two values are taken for one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentHash([u8; 32]);

impl Hash for ContentHash {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Any part of it is as good as the whole.
        state.write_u64(first_number(&self.0));
    }
}

impl ContentHash {
    /// The hash of a JSON text. A text that is not JSON counts byte for byte.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::find(&mut Scanner::default(), text, [None; 2]).0
    }

    /// The same, and the record's members of these names.
    pub(crate) fn find<'t>(
        scanner: &mut Scanner,
        text: &'t str,
        names: [Option<&str>; 2],
    ) -> (Self, Found<'t>) {
        let (canonical, found) = scanner.scan(text, names);
        (Self(sha256(canonical.unwrap_or(text.as_bytes()))), found)
    }

    /// The first 16 hexadecimal digits, as log entries name a content.
    #[must_use]
    pub fn short(&self) -> String {
        let mut text = hex(&self.0);
        text.truncate(16);
        text
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContentHash({})", self.short())
    }
}

/// The canonical text that [`ContentHash::of`] hashes; none where the text is not JSON.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let mut scanner = Scanner::default();
    let (canonical, _) = scanner.scan(text, [None; 2]);
    String::from_utf8(canonical?.to_vec()).ok()
}

/// What identifies a record among the revisions of it: a hash of its id, or of its content where it has no usable id. It
/// is another one in every process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct IdHash(u64);

impl IdHash {
    /// `id` is the JSON text of the member: usable unless missing, null, empty, or all zeros.
    pub(crate) fn of(id: Option<&str>, content: ContentHash) -> Self {
        let usable = |id: &&str| {
            let inner = id.trim_matches('"');
            *id != "null" && inner.bytes().any(|byte| !matches!(byte, b'0' | b'-' | b'{' | b'}' | b' '))
        };
        static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        match id.filter(usable) {
            Some(id) => Self(KEYS.hash_one(id)),
            None => Self(first_number(&content.0)),
        }
    }
}

/// The first eight bytes as a number.
fn first_number(hash: &[u8; 32]) -> u64 {
    hash.first_chunk().map_or(0, |first| u64::from_be_bytes(*first))
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&sha256(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn white_space_and_order_of_members_do_not_count() {
        for (text, same) in [
            (r#"{"a":1,"b":[1,2]}"#, "{ \"b\" : [1 ,\r\n2] ,\t\"a\":1 }"),
            (r#"{"a":{"x":1,"y":2}}"#, r#"{"a":{"y":2,"x":1}}"#),
            ("[]", " [ ] "),
            ("{}", "{ }"),
            (r#""a b""#, r#" "a b" "#),
        ] {
            assert_eq!(ContentHash::of(text), ContentHash::of(same), "{text}");
        }
    }

    /// Mutation: identity through parsed values.
    #[test]
    fn identity_is_of_the_text_not_of_parsed_values() {
        for (text, other) in [
            (r#"{"a":1}"#, r#"{"a":1.0}"#),
            (r#"{"a":1e400}"#, r#"{"a":1e401}"#),
            (r#"{"a":0.1234567890123456789}"#, r#"{"a":0.12345678901234567890}"#),
            (r#"{"a":12345678901234567890123}"#, r#"{"a":12345678901234567890124}"#),
            (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
            (r#"{"a":1,"a":2}"#, r#"{"a":2,"a":1}"#),
            (r#"{"a":"\ud800"}"#, r#"{"a":"\ud801"}"#),
            (r#"{"a":"\u0041"}"#, r#"{"a":"A"}"#),
            (r#"{"a":[1,2]}"#, r#"{"a":[2,1]}"#),
            (r#"{"a":null}"#, r#"{}"#),
        ] {
            assert!(canonical(text).is_some(), "{text}");
            assert_ne!(ContentHash::of(text), ContentHash::of(other), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_not_json_counts_byte_for_byte() {
        for text in ["", "{", "{\"a\" 1}", "[1,]", "{\"a\":1,}", "nul", "01", "\"\n\"", "1 2", "\"\\x\"", "-"]
        {
            assert_eq!(canonical(text), None, "{text}");
            assert_ne!(ContentHash::of(text), ContentHash::of(&format!("{text} ")));
        }
    }

    #[test]
    fn depth_and_width_are_no_limit() {
        let deep = format!("{}1{}", r#"{"b":[{"a":"#.repeat(50_000), "}]}".repeat(50_000));
        assert!(canonical(&deep).is_some());
        assert_eq!(ContentHash::of(&deep), ContentHash::of(&deep.replace(':', " : ")));
    }

    #[test]
    fn the_last_member_of_a_name_wins_whatever_its_spelling() {
        let text = r#"{"id":"a","x":{"id":"no"},"\u0069d":"b", "n" : [1,{"a":"}"}] }"#;
        let mut scanner = Scanner::default();
        let mut find = |one, other| ContentHash::find(&mut scanner, text, [one, other]).1;
        assert_eq!(find(Some("id"), Some("n")), [Some(r#""b""#), Some(r#"[1,{"a":"}"}]"#)]);
        assert_eq!(find(Some("a"), None), [None, None]);
    }

    #[test]
    fn only_objects_have_members() {
        for text in ["", "[]", "1", r#"[{"a":1}]"#, r#"{"a"}"#, r#"{"b":{"a":1}}"#, "{}"] {
            assert_eq!(
                ContentHash::find(&mut Scanner::default(), text, [Some("a"), None]).1,
                [None, None],
                "{text}"
            );
        }
    }

    /// The plainest way that there is to write it down.
    fn expected(value: &Value) -> String {
        let joined = |parts: Vec<String>| parts.join(",");
        match value {
            Value::Array(items) => format!("[{}]", joined(items.iter().map(expected).collect())),
            Value::Object(members) => {
                let mut members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| (Value::from(name.as_str()).to_string(), value))
                    .collect();
                members.sort_by(|one, other| one.0.cmp(&other.0));
                format!(
                    "{{{}}}",
                    joined(
                        members.iter().map(|(name, value)| format!("{name}:{}", expected(value))).collect()
                    )
                )
            }
            scalar => scalar.to_string(),
        }
    }

    #[test]
    fn ids_that_identify_nothing_are_replaced_by_the_content() {
        let (one, other) = (ContentHash::of("1"), ContentHash::of("2"));
        for id in
            [None, Some("null"), Some("\"\""), Some("\"00000000-0000-0000-0000-000000000000\""), Some("0")]
        {
            assert_ne!(IdHash::of(id, one), IdHash::of(id, other), "{id:?}");
        }
        assert_eq!(IdHash::of(Some("\"a\""), one), IdHash::of(Some("\"a\""), other));
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::btree_map(".*", inner, 0..5)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn pretty_and_compact_texts_of_a_value_are_the_same_content(value in json()) {
            let (compact, pretty) = (value.to_string(), serde_json::to_string_pretty(&value).unwrap());
            prop_assert_eq!(ContentHash::of(&compact), ContentHash::of(&pretty));
            let canonical = canonical(&pretty).unwrap();
            prop_assert_eq!(&canonical, &expected(&value));
            prop_assert_eq!(serde_json::from_str::<Value>(&canonical).unwrap(), value);
        }

        #[test]
        fn what_a_json_library_accepts_is_json(text in r#"[\[\]{}",:0-9eE+.\-a\\u tfnl]{0,12}"#) {
            // Numbers past a float's range and lone surrogates are JSON, though values cannot hold them.
            if serde_json::from_str::<Value>(&text).is_ok() {
                prop_assert!(canonical(&text).is_some(), "{}", text);
            }
        }
    }
}

//! Reading over values that are whole and valid: nearly all of them.

use msgraph_runtime::generated::plain_end;

use super::value::space;

/// Values that are nested deeper are left to the thorough reader.
const DEPTH: u32 = 100;

/// Where the value at the start of the bytes ends. `None` means nothing but that the thorough reader has to look: the
/// value may go on, may be broken, or may be nested deep.
pub(super) fn end_of_value(bytes: &[u8]) -> Option<usize> {
    let mut open = Open { objects: 0, depth: 0 };
    let mut at = 0;
    loop {
        at = space(bytes, at);
        match *bytes.get(at)? {
            b'"' => at = end_of_text(bytes, at + 1)?,
            b'{' => {
                at = space(bytes, at + 1);
                if *bytes.get(at)? != b'}' {
                    at = end_of_name(bytes, at)?;
                    open.push(true)?;
                    continue;
                }
                at += 1;
            }
            b'[' => {
                at = space(bytes, at + 1);
                if *bytes.get(at)? != b']' {
                    open.push(false)?;
                    continue;
                }
                at += 1;
            }
            b'n' => at = end_of_word(bytes, at, b"null")?,
            b't' => at = end_of_word(bytes, at, b"true")?,
            b'f' => at = end_of_word(bytes, at, b"false")?,
            b'-' | b'0'..=b'9' => at = end_of_number(bytes, at)?,
            _ => return None,
        }
        // Closes what ends with the value, up to the next one.
        loop {
            let Some(in_object) = open.last() else { return Some(at) };
            at = space(bytes, at);
            match (*bytes.get(at)?, in_object) {
                (b',', true) => {
                    at = end_of_name(bytes, space(bytes, at + 1))?;
                    break;
                }
                (b',', false) => {
                    at += 1;
                    break;
                }
                (b'}', true) | (b']', false) => {
                    at += 1;
                    open.pop();
                }
                _ => return None,
            }
        }
    }
}

/// The objects and arrays that a place is in: a bit each, 1 for objects.
struct Open {
    objects: u128,
    depth: u32,
}

impl Open {
    fn push(&mut self, is_object: bool) -> Option<()> {
        self.objects = self.objects << 1 | u128::from(is_object);
        self.depth += 1;
        (self.depth <= DEPTH).then_some(())
    }

    fn last(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.objects & 1 == 1)
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.depth -= 1;
    }
}

/// From the quote of a name to the byte after its colon.
fn end_of_name(bytes: &[u8], at: usize) -> Option<usize> {
    if *bytes.get(at)? != b'"' {
        return None;
    }
    let colon = space(bytes, end_of_text(bytes, at + 1)?);
    (*bytes.get(colon)? == b':').then_some(colon + 1)
}

/// From the first byte of a text to the byte after its closing quote.
pub(super) fn end_of_text(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = plain_end(bytes, from);
    loop {
        match (*bytes.get(at)?, bytes.get(at + 1)) {
            (b'"', _) => return Some(at + 1),
            (b'\\', Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't')) => at += 2,
            (b'\\', Some(b'u')) if bytes.get(at + 2..at + 6)?.iter().all(u8::is_ascii_hexdigit) => at += 6,
            _ => return None,
        }
        at = plain_end(bytes, at);
    }
}

fn end_of_word(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    (bytes.get(at..at + word.len())? == word).then_some(at + word.len())
}

/// The end of a number, which another byte must follow: more digits may arrive.
fn end_of_number(bytes: &[u8], at: usize) -> Option<usize> {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count > 0).then_some(from + count)
    };
    let first = at + usize::from(bytes.get(at) == Some(&b'-'));
    let mut end = digits(first)?;
    if end > first + 1 && bytes.get(first) == Some(&b'0') {
        return None;
    }
    if bytes.get(end) == Some(&b'.') {
        end = digits(end + 1)?;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        end = digits(end + 1 + sign)?;
    }
    matches!(bytes.get(end)?, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n').then_some(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    /// Where the reader of `serde_json` finds the end of a value.
    fn thorough(text: &str) -> Option<usize> {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
        values.next()?.ok().map(|_| values.byte_offset())
    }

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn whole_values_end_where_they_end(value in json(), pretty in any::<bool>(), after in "[ ,\\]}\n][^\u{0}]{0,9}") {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            let text = text.unwrap();
            let length = text.len();
            prop_assert_eq!(end_of_value((text + &after).as_bytes()), Some(length));
        }

        #[test]
        fn what_is_found_is_what_a_thorough_reader_finds(text in r#"[\[{][ \[\]{}":,0-9eE.+\\u/atrfn-]{0,40}"#) {
            if let Some(end) = end_of_value(text.as_bytes()) {
                prop_assert_eq!(thorough(&text), Some(end));
            }
        }

        #[test]
        fn a_damaged_value_is_never_taken_for_a_whole_one(value in json(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut text = serde_json::to_vec(&serde_json::json!({"value": value})).unwrap();
            let at = at.index(text.len());
            text[at] = byte;
            if let (Some(end), Ok(text)) = (end_of_value(&text), str::from_utf8(&text)) {
                prop_assert_eq!(thorough(text), Some(end));
            }
        }
    }
}

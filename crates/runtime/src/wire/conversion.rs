//! Conversions between the types of two versions of the service.

use super::Wire;
use super::decoded::Encoded;
use super::model::Model;
use super::texts::Texts;
use crate::json::{MAX_DEPTH, Reader};

/// Converts a value to the type that another version has for the same JSON object.
///
/// The result is what decoding the value's JSON as the other type returns: members that only one of the types declares,
/// mismatches and unrecognized enumeration members are kept.
pub fn convert<A: Wire, B: Model>(value: &A) -> B {
    let mut converted = None;
    let text = serde_json::to_string(&Encoded(value)).unwrap_or_default();
    // A value that is nested deeper than texts are read would become text.
    let decoded = if depth(&text) < MAX_DEPTH {
        B::decode(&mut converted, &mut Texts::new(), &mut Reader::new(&text, 0)).map_err(drop)
    } else {
        let json = serde_json::to_value(Encoded(value)).unwrap_or_default();
        B::decode(&mut converted, &mut Texts::of_any_deserializer(), json).map_err(drop)
    };
    // Every object decodes as every model.
    decoded.ok().and(converted).unwrap_or_default()
}

/// How deep the values of a JSON text are nested.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut is_string, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_string,
            b'"' => is_string = !is_string,
            b'{' | b'[' if !is_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !is_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Implements `From` for the types that two versions have in common: `objects` convert by their JSON text, `enumerations`
/// by the text of the member.
#[doc(hidden)]
#[macro_export]
macro_rules! conversions {
    (objects; $($from:path => $to:path),* $(,)?) => {$(
        /// Keeps everything: what only one version declares is in `undeclared`.
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                $crate::generated::convert(&value)
            }
        }
    )*};
    (enumerations; $($from:path => $to:path),* $(,)?) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                Self::from(value.as_str())
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_nest() {
        assert_eq!(depth(r#"{"a":[[],{"b":"[[[{\"[["}],"c\\":[{}]}"#), 3);
        assert_eq!(depth("1"), 0);
    }
}

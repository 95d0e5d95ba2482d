//! Conversions between the types of two versions of the service.

use serde_json::Value;

use super::Wire;
use super::decoded::Encoded;
use super::model::Model;
use super::text::Texts;
use crate::json::Reader;

/// Converts a value to the type that another version has for the same JSON object.
///
/// The result is what decoding the value's JSON text as the other type returns: members that only one of the types
/// declares, mismatches and unrecognized enumeration members are kept.
pub fn convert<A: Wire, B: Model>(value: &A) -> B {
    let mut converted = None;
    let text = serde_json::to_string(&Encoded(value)).unwrap_or_default();
    if B::decode(&mut converted, &mut Texts::new(), &mut Reader::new(&text, 0)).is_ok()
        && let Some(converted) = converted
    {
        return converted;
    }
    // A program can build values that are nested deeper than any text that is decoded.
    let members = match serde_json::to_value(Encoded(value)) {
        Ok(Value::Object(members)) => members,
        _ => serde_json::Map::new(),
    };
    let mut converted = B::default();
    converted.undeclared_mut().extend(members);
    converted
}

/// Implements `From` for the types that two versions have in common: `objects` convert by their JSON text, `enumerations`
/// by the text of the member.
#[doc(hidden)]
#[macro_export]
macro_rules! conversions {
    (objects { $($from:path => $to:path),* $(,)? }) => {$(
        /// Keeps everything: what only one version declares is in `undeclared`.
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                $crate::generated::convert(&value)
            }
        }
    )*};
    (enumerations { $($from:path => $to:path),* $(,)? }) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                Self::from(value.as_str())
            }
        }
    )*};
}

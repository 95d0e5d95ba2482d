//! Enumerations that may grow.

use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use serde::de::Deserializer;

use super::shape::{Shape, decode};
use super::text::Texts;
use super::{Decoded, Wire};

/// An enumeration that keeps the text of members that it doesn't know. Implemented by
/// [`open_enum!`](crate::open_enum!).
pub trait OpenEnum:
    Wire + Clone + fmt::Debug + fmt::Display + Ord + Hash + AsRef<str> + From<String> + for<'a> From<&'a str>
{
    /// The wire name: `microsoft.graph.riskLevel`.
    const TYPE: &'static str;
}

/// Implements `Wire::decode` for an enumeration.
#[doc(hidden)]
pub fn decode_open_enum<'de, E: OpenEnum, D: Deserializer<'de>>(
    field: &mut Option<E>,
    texts: &mut Texts,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    decode::<OpenEnumShape<E>, D>(field, texts, deserializer)
}

struct OpenEnumShape<E>(PhantomData<E>);

impl<E: OpenEnum> Shape for OpenEnumShape<E> {
    type Output = E;

    fn text(text: &str, _: &mut Texts) -> Option<E> {
        Some(E::from(text))
    }
}

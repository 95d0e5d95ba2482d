//! Values that are one JSON string, number or boolean.

use serde::de::Deserializer;
use serde::ser::Serializer;

use super::shape::{Shape, decode};
use super::text::Text;
use super::texts::Texts;
use super::{Decoded, Wire};

/// Largest magnitude up to which every integer is a double.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// An integer that came as `1.0` or `1e3`.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn integral(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

fn is_number(first: u8) -> bool {
    matches!(first, b'-' | b'0'..=b'9' | b'n')
}

macro_rules! integers {
    ($($type:ty: $name:literal,)*) => {$(
        impl Shape for $type {
            type Output = Self;

            fn signed(value: i64) -> Option<Self> {
                value.try_into().ok()
            }

            fn float(value: f64) -> Option<Self> {
                integral(value).and_then(Self::signed)
            }
        }

        impl Wire for $type {
            fn expected() -> String {
                $name.to_owned()
            }

            fn accepts_value(first: u8) -> bool {
                is_number(first)
            }

            #[inline]
            fn decode<'de, D: Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut Texts,
                deserializer: D,
            ) -> Result<Decoded, D::Error> {
                decode::<Self, D>(field, texts, deserializer)
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(i64::from(*self))
            }
        }
    )*};
}

integers! {
    u8: "Edm.Byte",
    i8: "Edm.SByte",
    i16: "Edm.Int16",
    i32: "Edm.Int32",
    i64: "Edm.Int64",
}

/// A double of the same value, or nothing where digits would be lost.
#[expect(clippy::cast_precision_loss, reason = "the range is checked")]
fn exact(value: i64) -> Option<f64> {
    (value.unsigned_abs() <= EXACT as u64).then_some(value as f64)
}

impl Shape for f64 {
    type Output = Self;

    fn signed(value: i64) -> Option<Self> {
        exact(value)
    }

    fn float(value: f64) -> Option<Self> {
        Some(value)
    }
}

impl Wire for f64 {
    fn expected() -> String {
        "Edm.Double".to_owned()
    }

    fn accepts_value(first: u8) -> bool {
        is_number(first)
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(*self)
    }
}

/// The double that has the same shortest text: 0.1 for 0.1.
fn widened(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}

impl Shape for f32 {
    type Output = Self;

    fn signed(value: i64) -> Option<Self> {
        exact(value).and_then(Self::float)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::float_cmp,
        reason = "what is lost is found by comparing"
    )]
    fn float(value: f64) -> Option<Self> {
        let single = value as f32;
        (widened(single) == value).then_some(single)
    }
}

impl Wire for f32 {
    fn expected() -> String {
        "Edm.Single".to_owned()
    }

    fn accepts_value(first: u8) -> bool {
        is_number(first)
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(widened(*self))
    }
}

impl Shape for bool {
    type Output = Self;

    fn boolean(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl Wire for bool {
    fn expected() -> String {
        "Edm.Boolean".to_owned()
    }

    fn accepts_value(first: u8) -> bool {
        matches!(first, b't' | b'f' | b'n')
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

impl Shape for Text {
    type Output = Self;

    #[inline]
    fn text(text: &str, texts: &mut Texts) -> Option<Self> {
        Some(texts.add(text))
    }
}

impl Shape for String {
    type Output = Self;

    #[inline]
    fn text(text: &str, _: &mut Texts) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! texts {
    ($($type:ty),*) => {$(
        /// Also dates, times of day, durations, identifiers and base64, which are all text in JSON.
        impl Wire for $type {
            fn expected() -> String {
                "Edm.String".to_owned()
            }

            fn accepts_value(first: u8) -> bool {
                matches!(first, b'"' | b'n')
            }

            #[inline]
            fn decode<'de, D: Deserializer<'de>>(
                field: &mut Option<Self>,
                texts: &mut Texts,
                deserializer: D,
            ) -> Result<Decoded, D::Error> {
                decode::<Self, D>(field, texts, deserializer)
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self)
            }
        }
    )*};
}

texts! { Text, String }

//! Identifiers of records: GUIDs that contain the position of the record.

use crate::random::{combine, mix, unmix};

/// A GUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guid(pub(crate) u64, pub(crate) u64);

/// The version of random GUIDs, and their variant.
const VERSION: u64 = 0x4000;
const VARIANT: u64 = 0x8000_0000_0000_0000;

impl Guid {
    /// A GUID that depends on a number only.
    pub(crate) fn of(random: u64) -> Self {
        Guid::version_4(mix(random), mix(random ^ 0x5851_F42D_4C95_7F2D))
    }

    /// The identifier of the record at a position of a log.
    pub(crate) fn of_position(seed: u64, position: u64) -> Self {
        let number = mix(position ^ seed);
        let check = combine(number, seed);
        // The first half has the upper 48 bits of the number, the second one the other 16.
        Guid::version_4(
            (number & !0xFFFF) | (check >> 52),
            (number & 0xFFFF) << 46 | (check >> 6 & 0x3FFF_FFFF_FFFF),
        )
    }

    /// Sets version and variant.
    fn version_4(first: u64, second: u64) -> Self {
        Guid(first & !0xF000 | VERSION, second & 0x3FFF_FFFF_FFFF_FFFF | VARIANT)
    }

    /// The position that was made into this identifier with the same seed.
    pub(crate) fn position(self, seed: u64) -> Option<u64> {
        let number = (self.0 & 0xFFFF_FFFF_FFFF_0000) | self.1 >> 46 & 0xFFFF;
        let position = unmix(number) ^ seed;
        (Guid::of_position(seed, position) == self).then_some(position)
    }

    /// Reads 8-4-4-4-12 hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let hyphens = [8, 13, 18, 23].iter().all(|position| text.as_bytes().get(*position) == Some(&b'-'));
        let digits: String = text.chars().filter(|character| *character != '-').collect();
        if !hyphens || text.len() != 36 || digits.len() != 32 {
            return None;
        }
        let number = u128::from_str_radix(&digits, 16).ok()?;
        Some(Guid(u64::try_from(number >> 64).ok()?, u64::try_from(number & u128::from(u64::MAX)).ok()?))
    }

    /// Its 36 characters.
    pub(crate) fn digits(self) -> [u8; 36] {
        let [_, digits @ .., _] = self.quoted();
        digits
    }

    /// Its characters between quotation marks.
    pub(crate) fn quoted(self) -> [u8; 38] {
        let half =
            |number: u64, shift: u32| hexadecimal(u32::try_from(number >> shift & 0xFFFF_FFFF).unwrap_or(0));
        let [a0, a1, a2, a3, a4, a5, a6, a7] = half(self.0, 32);
        let [b0, b1, b2, b3, c0, c1, c2, c3] = half(self.0, 0);
        let [d0, d1, d2, d3, e0, e1, e2, e3] = half(self.1, 32);
        let [e4, e5, e6, e7, e8, e9, e10, e11] = half(self.1, 0);
        [
            b'"', a0, a1, a2, a3, a4, a5, a6, a7, b'-', b0, b1, b2, b3, b'-', c0, c1, c2, c3, b'-', d0, d1,
            d2, d3, b'-', e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, b'"',
        ]
    }
}

/// The eight hexadecimal digits of a number, all at once.
fn hexadecimal(number: u32) -> [u8; 8] {
    // One digit a byte.
    let mut spread = u64::from(number);
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF;
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF;
    spread = (spread | spread << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    // 1 in the bytes of digits from `a` to `f`, which come 39 characters after those from `0` to `9`.
    let letters = (spread + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101;
    (spread + 0x3030_3030_3030_3030 + letters * 39).to_be_bytes()
}

impl std::fmt::Display for Guid {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_position_can_be_read_from_the_identifier() {
        for position in [0, 1, 999_999, u64::MAX] {
            let guid = Guid::of_position(7, position);
            assert_eq!(Guid::parse(&guid.to_string()), Some(guid));
            assert_eq!(guid.position(7), Some(position));
            assert_eq!(guid.position(8), None);
            let text = guid.to_string();
            assert_eq!((&text[14..15], "89ab".contains(&text[19..20])), ("4", true), "{text}");
        }
    }

    #[test]
    fn other_texts_are_not_guids() {
        for text in
            ["", "66ea54eb", "66ea54eb-0000-0000-0000-00000000000g", "66ea54eb-0000-0000-0000-0000000000000"]
        {
            assert_eq!(Guid::parse(text), None, "{text}");
        }
    }
}

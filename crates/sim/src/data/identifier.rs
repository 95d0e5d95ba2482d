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

    /// Writes its 36 characters.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        let groups = [(self.0, 64, 32), (self.0, 32, 16), (self.0, 16, 0), (self.1, 64, 48), (self.1, 48, 0)];
        for (position, (number, from, to)) in groups.into_iter().enumerate() {
            if position > 0 {
                out.push(b'-');
            }
            let mut shift: u32 = from;
            while shift > to {
                shift -= 4;
                let digit = u8::try_from((number >> shift) & 0xF).unwrap_or(0);
                out.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
            }
        }
    }
}

impl std::fmt::Display for Guid {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = Vec::with_capacity(36);
        self.write(&mut out);
        formatter.write_str(&String::from_utf8_lossy(&out))
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

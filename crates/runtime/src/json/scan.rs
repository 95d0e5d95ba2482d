//! Finding what matters in the text of a JSON string, eight bytes at a time.

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
const SPACES: u64 = u64::from_ne_bytes([b' '; 8]);
const QUOTES: u64 = u64::from_ne_bytes([b'"'; 8]);
const BACKSLASHES: u64 = u64::from_ne_bytes([b'\\'; 8]);

/// The index, from `from` on, of the first quote, backslash or control character; the length where there is none.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the innermost loop of all decoding")]
#[expect(clippy::cast_possible_truncation, reason = "halves of a word")]
#[must_use]
pub fn plain_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let word = u128::from_le_bytes(*chunk);
        let (low, high) = (special(word as u64), special((word >> 64) as u64));
        if low != 0 {
            return at + (low.trailing_zeros() / 8) as usize;
        }
        if high != 0 {
            return at + 8 + (high.trailing_zeros() / 8) as usize;
        }
        at += 16;
    }
    plain_end_near_end(text, at)
}

/// The same where less than 16 bytes are left.
#[cold]
fn plain_end_near_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while text.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        at += 1;
    }
    at
}

/// The high bit of the first byte that is special; bits of later bytes may be wrong.
#[inline(always)]
const fn special(word: u64) -> u64 {
    let controls = word.wrapping_sub(SPACES);
    let quotes = (word ^ QUOTES).wrapping_sub(ONES);
    let backslashes = (word ^ BACKSLASHES).wrapping_sub(ONES);
    (controls | quotes | backslashes) & !word & HIGH
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_special_byte_is_found(text in prop::collection::vec(prop_oneof![
            20 => any::<u8>(), 1 => Just(b'"'), 1 => Just(b'\\'), 60 => b' '..=b'~', 10 => 0x80..=0xff_u8,
        ], 0..60), from in 0..20_usize) {
            let from = from.min(text.len());
            let special = text[from..].iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'));
            prop_assert_eq!(plain_end(&text, from), special.map_or(text.len(), |index| from + index));
        }
    }
}

//! Finding what matters in the text of a JSON string, sixteen bytes at a time.

use wide::u8x16;

/// The index, from `from` on, of the first quote, backslash or control character; the length where there is none.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the innermost loop of all decoding")]
#[must_use]
pub fn plain_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let special = special(u8x16::new(*chunk));
        if special != 0 {
            return at + special.trailing_zeros() as usize;
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

/// A bit for each byte, set if it is special.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the innermost loop of all decoding")]
fn special(bytes: u8x16) -> u32 {
    let quotes = bytes.simd_eq(u8x16::splat(b'"'));
    let backslashes = bytes.simd_eq(u8x16::splat(b'\\'));
    let controls = bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
    (quotes | backslashes | controls).to_bitmask()
}

/// The special bytes of 64 bytes of a text: found once, whatever strings are in them, and before it is known where these
/// start.
#[derive(Clone, Copy, Debug)]
pub struct Specials {
    /// Where the bytes start.
    start: usize,
    /// A bit for each byte, set if it is special. Bytes beyond the end of the text are.
    bits: u64,
}

const BLOCK: usize = 64;

/// Of no bytes.
impl Default for Specials {
    fn default() -> Self {
        Self { start: 0_usize.wrapping_sub(BLOCK), bits: 0 }
    }
}

impl Specials {
    /// The index, from `from` on, of the first quote, backslash or control character; the length where there is none.
    /// It is the same text each time.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the innermost loop of all decoding")]
    pub fn next(&mut self, text: &[u8], from: usize) -> usize {
        let mut from = from;
        loop {
            let offset = from.wrapping_sub(self.start);
            if offset < BLOCK {
                let bits = self.bits >> offset;
                if bits != 0 {
                    return from + bits.trailing_zeros() as usize;
                }
                from = self.start + BLOCK;
            }
            if from >= text.len() {
                return text.len();
            }
            self.find(text, from);
        }
    }

    fn find(&mut self, text: &[u8], start: usize) {
        let rest = text.get(start..).unwrap_or_default();
        let mut end = [0; BLOCK];
        let block = rest.first_chunk::<BLOCK>().unwrap_or_else(|| {
            for (to, from) in end.iter_mut().zip(rest) {
                *to = *from;
            }
            &end
        });
        let (chunks, _) = block.as_chunks::<16>();
        self.start = start;
        self.bits =
            chunks.iter().rev().fold(0, |bits, chunk| bits << 16 | u64::from(special(u8x16::new(*chunk))));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_special_byte_is_found(text in prop::collection::vec(prop_oneof![
            20 => any::<u8>(), 1 => Just(b'"'), 1 => Just(b'\\'), 60 => b' '..=b'~', 10 => 0x80..=0xff_u8,
        ], 0..200), from in 0..200_usize) {
            let from = from.min(text.len());
            let special = text[from..].iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'));
            let expected = special.map_or(text.len(), |index| from + index);
            prop_assert_eq!(plain_end(&text, from), expected);
            let mut specials = Specials::default();
            for from in 0..=text.len() {
                let special = text[from..].iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'));
                prop_assert_eq!(specials.next(&text, from), special.map_or(text.len(), |index| from + index));
            }
            prop_assert_eq!(specials.next(&text, from), expected);
        }
    }
}

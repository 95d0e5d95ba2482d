//! UTF-16 to UTF-8.

/// A byte that no UTF-8 has: the placeholder of half a surrogate pair, and of half a code unit.
const INVALID: u8 = 0xff;

/// Turns UTF-16 into UTF-8, and leaves UTF-8 alone.
#[derive(Debug)]
pub(crate) enum Transcoder {
    /// Too few bytes to tell.
    Unknown(Vec<u8>),
    /// UTF-8, or whatever it is.
    Utf8,
    /// UTF-16.
    Utf16 {
        little_endian: bool,
        /// The first byte of a code unit.
        byte: Option<u8>,
        /// The first half of a surrogate pair.
        high: Option<u16>,
    },
}

impl Transcoder {
    pub(crate) fn new() -> Self {
        Self::Unknown(Vec::new())
    }

    pub(crate) fn push(&mut self, bytes: &[u8], text: &mut Vec<u8>) {
        match self {
            Self::Unknown(start) => {
                start.extend_from_slice(bytes);
                if start.len() >= 2 {
                    self.start(text);
                }
            }
            Self::Utf8 => text.extend_from_slice(bytes),
            Self::Utf16 { little_endian, byte, high } => {
                for &next in bytes {
                    let Some(first) = byte.take() else {
                        *byte = Some(next);
                        continue;
                    };
                    let unit = if *little_endian {
                        u16::from_le_bytes([first, next])
                    } else {
                        u16::from_be_bytes([first, next])
                    };
                    push_unit(unit, high, text);
                }
            }
        }
    }

    pub(crate) fn finish(&mut self, text: &mut Vec<u8>) {
        if matches!(self, Self::Unknown(_)) {
            self.start(text);
        }
        if let Self::Utf16 { byte, high, .. } = self {
            text.extend(high.take().map(|_| INVALID));
            text.extend(byte.take().map(|_| INVALID));
        }
    }

    /// Decides by the first two bytes: a byte order mark, or an ASCII character beside a zero.
    fn start(&mut self, text: &mut Vec<u8>) {
        let Self::Unknown(start) = self else { return };
        let start = std::mem::take(start);
        let utf16 = |little_endian| Self::Utf16 { little_endian, byte: None, high: None };
        let (transcoder, mark) = match start.as_slice() {
            [0xff, 0xfe, ..] => (utf16(true), 2),
            [0xfe, 0xff, ..] => (utf16(false), 2),
            [b'{' | b'[' | b' ' | b'\r' | b'\n' | b'\t', 0, ..] => (utf16(true), 0),
            [0, b'{' | b'[' | b' ' | b'\r' | b'\n' | b'\t', ..] => (utf16(false), 0),
            _ => (Self::Utf8, 0),
        };
        *self = transcoder;
        self.push(start.get(mark..).unwrap_or_default(), text);
    }
}

fn push_unit(unit: u16, high: &mut Option<u16>, text: &mut Vec<u8>) {
    let character = match (high.take(), unit) {
        (None, 0xd800..=0xdbff) => {
            *high = Some(unit);
            return;
        }
        (Some(first), 0xdc00..=0xdfff) => {
            char::from_u32(0x1_0000 + ((u32::from(first) - 0xd800) << 10) + (u32::from(unit) - 0xdc00))
        }
        (Some(_), _) => {
            text.push(INVALID);
            return push_unit(unit, high, text);
        }
        (None, _) => char::from_u32(u32::from(unit)),
    };
    match character {
        Some(character) => text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        None => text.push(INVALID),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transcode(bytes: &[u8], piece: usize) -> Vec<u8> {
        let mut transcoder = Transcoder::new();
        let mut text = Vec::new();
        bytes.chunks(piece).for_each(|bytes| transcoder.push(bytes, &mut text));
        transcoder.finish(&mut text);
        text
    }

    #[test]
    fn utf_16_is_read_in_pieces_of_any_size() {
        let text = "[\"\u{e9}\u{1f600}\"]";
        for (mark, little_endian) in [(true, true), (true, false), (false, true), (false, false)] {
            let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
            let bytes: Vec<u8> = units
                .flat_map(|unit| if little_endian { unit.to_le_bytes() } else { unit.to_be_bytes() })
                .collect();
            for piece in [1, 2, 3, 5, 64] {
                assert_eq!(transcode(&bytes, piece), text.as_bytes(), "{mark} {little_endian} {piece}");
            }
        }
    }

    #[test]
    fn half_a_pair_is_not_taken_for_text() {
        let bytes = [0xff, 0xfe, b'"', 0, 0x3d, 0xd8, b'"', 0];
        assert_eq!(transcode(&bytes, 3), [b'"', INVALID, b'"']);
        assert_eq!(transcode(&[0xff, 0xfe, b'"', 0, 0x3d], 2), [b'"', INVALID]);
    }

    #[test]
    fn utf_8_is_left_alone() {
        let text = "\u{feff}{\"a\": \"\u{e9}\"}".as_bytes();
        assert_eq!(transcode(text, 1), text);
        assert_eq!(transcode(b"{", 1), b"{");
    }
}

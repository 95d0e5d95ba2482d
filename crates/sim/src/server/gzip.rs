//! Compression of bodies: of a whole one, and of one in pieces.

use std::io::Write as _;

use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// Compresses a body.
pub(super) fn whole(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    // Writing to memory does not fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default()
}

/// Compresses a part of a body, piece by piece. Parts don't need each other, so that several threads can compress one body.
#[derive(Debug)]
pub(super) struct Part(Compress);

impl Part {
    pub(super) fn new() -> Self {
        Part(Compress::new(Compression::fast(), false))
    }

    /// Appends a compressed piece that ends with a byte; returns the checksum of the plain one.
    pub(super) fn compress(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Crc {
        let mut rest = plain;
        out.reserve(plain.len() / 8);
        loop {
            let before = self.0.total_in();
            // Memory is all that it needs.
            let outcome = self.0.compress_vec(rest, out, FlushCompress::Sync);
            let taken = usize::try_from(self.0.total_in() - before).unwrap_or(usize::MAX);
            rest = rest.get(taken..).unwrap_or_default();
            if outcome.is_err() || out.len() < out.capacity() {
                break;
            }
            out.reserve(1 << 10);
        }
        let mut checksum = Crc::new();
        checksum.update(plain);
        checksum
    }
}

/// What is around the pieces of a body.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// That of the pieces so far; none before the first one.
    checksum: Option<Crc>,
}

impl Frame {
    /// Adds what belongs before a piece, and after the last one.
    pub(super) fn add_to(&mut self, piece: &mut Vec<u8>, checksum: &Crc, is_last: bool) {
        let sum = self.checksum.get_or_insert_with(|| {
            // Deflate, without a name or a time, of an unknown system.
            piece.splice(..0, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]);
            Crc::new()
        });
        sum.combine(checksum);
        if is_last {
            // An empty block that is the last one.
            piece.extend_from_slice(&[3, 0]);
            piece.extend_from_slice(&sum.sum().to_le_bytes());
            piece.extend_from_slice(&sum.amount().to_le_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn pieces_of_several_parts_are_one_body() {
        let noise: Vec<u8> = (0..400_000_u64).map(|at| crate::random::mix(at).to_le_bytes()[0]).collect();
        let text = "{\"id\":\"a\",\"result\":\"success\"},".repeat(20_000).into_bytes();
        for parts in
            [vec![vec![text.clone()]], vec![vec![vec![]], vec![noise.clone(), text.clone()], vec![text]]]
        {
            let (mut frame, mut body, count) = (Frame::default(), Vec::new(), parts.concat().len());
            let mut written = 0;
            for pieces in &parts {
                let mut part = Part::new();
                for plain in pieces {
                    let mut piece = Vec::new();
                    let checksum = part.compress(plain, &mut piece);
                    written += 1;
                    frame.add_to(&mut piece, &checksum, written == count);
                    body.extend(piece);
                }
            }
            let mut plain = Vec::new();
            let mut decoder = GzDecoder::new(body.as_slice());
            decoder.read_to_end(&mut plain).unwrap();
            assert!(decoder.into_inner().is_empty());
            assert!(plain == parts.concat().concat());
        }
    }
}

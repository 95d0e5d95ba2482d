//! From the bytes of a file to text: decompression, then UTF-8.

mod compression;
mod encoding;

use compression::Decompressor;
use encoding::Transcoder;

pub(crate) use compression::Damaged;

/// How many compressed bytes are taken at once, since few can become many.
pub(crate) const PIECE: usize = 4 * 1024;

/// Turns bytes into text, whatever pieces they come in.
#[derive(Debug)]
pub(crate) struct Input {
    decompressor: Decompressor,
    transcoder: Transcoder,
    /// What decompression has made of the last piece.
    plain: Vec<u8>,
}

impl Input {
    pub(crate) fn new() -> Self {
        Self { decompressor: Decompressor::new(), transcoder: Transcoder::new(), plain: Vec::new() }
    }

    /// Whether few bytes stay few.
    pub(crate) fn is_plain(&self) -> bool {
        self.decompressor.as_they_are(&[]).is_some()
    }

    /// Reads the next bytes, and appends their text.
    ///
    /// Half a surrogate pair of UTF-16 becomes a byte that UTF-8 never has, so that it is found where it is.
    pub(crate) fn push(&mut self, bytes: &[u8], text: &mut Vec<u8>) -> Result<(), Damaged> {
        // Most files are not compressed, and need no copy in between.
        if let Some(plain) = self.decompressor.as_they_are(bytes) {
            self.transcoder.push(plain, text);
            return Ok(());
        }
        self.plain.clear();
        let result = self.decompressor.push(bytes, &mut self.plain);
        self.transcoder.push(&self.plain, text);
        result
    }

    /// Ends the bytes, and appends what was held back.
    pub(crate) fn finish(&mut self, text: &mut Vec<u8>) -> Result<(), Damaged> {
        self.plain.clear();
        let result = self.decompressor.finish(&mut self.plain);
        self.transcoder.push(&self.plain, text);
        self.transcoder.finish(text);
        result
    }
}

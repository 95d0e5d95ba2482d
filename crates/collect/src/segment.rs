//! Segments: records one a line, compressed.

use std::fmt;
use std::io::{self, Read as _, Write as _};

use serde::{Deserialize, Serialize};
use zstd::zstd_safe::CParameter;

use crate::error::{Error, Kind};

/// How segments are compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compression {
    /// Zstandard: `.jsonl.zst`.
    #[default]
    Zstd,
    /// gzip: `.jsonl.gz`.
    Gzip,
    /// None: `.jsonl`.
    None,
}

impl Compression {
    /// The end of the names of its segments.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Zstd => "jsonl.zst",
            Self::Gzip => "jsonl.gz",
            Self::None => "jsonl",
        }
    }

    /// What compresses an object of this name.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        if name.ends_with(".zst") {
            Self::Zstd
        } else if name.ends_with(".gz") {
            Self::Gzip
        } else {
            Self::None
        }
    }
}

/// Collects lines into the bytes of a segment.
pub(crate) struct Encoder {
    inner: Inner,
    rows: u64,
}

enum Inner {
    Zstd(Box<zstd::stream::write::Encoder<'static, Output>>),
    Gzip(Box<flate2::write::GzEncoder<Output>>),
    None(Output),
}

/// The compressed bytes.
///
/// A vector that doubles holds, as it is moved, three times its content. From a size on, this one reserves what a full
/// segment needs; memory that is reserved and not written is not resident.
struct Output {
    bytes: Vec<u8>,
    /// The size of a full segment.
    full: usize,
}

impl Output {
    /// Smaller ones double.
    const SMALL: usize = 256 << 10;
    /// What a segment may have beyond its size: a block of the encoder, and a record.
    const BEYOND: usize = 1 << 20;
    /// Larger ones double as well.
    const LARGE: usize = 64 << 20;

    fn new(segment_bytes: usize) -> Self {
        Self { bytes: Vec::new(), full: segment_bytes.min(Self::LARGE) + Self::BEYOND }
    }
}

impl io::Write for Output {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        let needed = self.bytes.len().saturating_add(data.len());
        if self.bytes.capacity() < self.full && (Self::SMALL..=self.full).contains(&needed) {
            self.bytes.reserve_exact(self.full - self.bytes.len());
        }
        self.bytes.extend_from_slice(data);
        Ok(data.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The level with the longest least match, as repetitions in records are long: with a hash table four times as large as
/// its own, segments are as small as those of level 3, and made in three quarters of the time.
const LEVEL: i32 = 1;

/// The logarithm of how many bytes back the encoder looks for repetitions. Each encoder and decoder holds as many.
const WINDOW_LOG: u32 = 20;

/// The logarithm of the entries of the encoder's hash table.
const HASH_LOG: u32 = 16;

impl Encoder {
    /// An encoder for a segment of about this size.
    pub(crate) fn new(compression: Compression, segment_bytes: usize) -> Result<Self, Error> {
        let output = Output::new(segment_bytes);
        let inner = match compression {
            Compression::Zstd => {
                let mut encoder = zstd::stream::write::Encoder::new(output, LEVEL).map_err(failed)?;
                encoder.include_checksum(true).map_err(failed)?;
                encoder.window_log(WINDOW_LOG).map_err(failed)?;
                encoder.set_parameter(CParameter::HashLog(HASH_LOG)).map_err(failed)?;
                Inner::Zstd(Box::new(encoder))
            }
            Compression::Gzip => {
                let encoder = flate2::write::GzEncoder::new(output, flate2::Compression::default());
                Inner::Gzip(Box::new(encoder))
            }
            Compression::None => Inner::None(output),
        };
        Ok(Self { inner, rows: 0 })
    }

    /// Adds a record. Line breaks, which JSON has only between tokens, become spaces.
    pub(crate) fn push(&mut self, record: &str) -> Result<(), Error> {
        self.rows += 1;
        if memchr::memchr2(b'\r', b'\n', record.as_bytes()).is_some() {
            self.write(record.replace(['\r', '\n'], " ").as_bytes())?;
        } else {
            self.write(record.as_bytes())?;
        }
        self.write(b"\n")
    }

    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// The compressed bytes so far, but for what the encoder holds back.
    pub(crate) fn size(&self) -> usize {
        match &self.inner {
            Inner::Zstd(encoder) => encoder.get_ref().bytes.len(),
            Inner::Gzip(encoder) => encoder.get_ref().bytes.len(),
            Inner::None(output) => output.bytes.len(),
        }
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, Error> {
        let output = match self.inner {
            Inner::Zstd(encoder) => encoder.finish().map_err(failed)?,
            Inner::Gzip(encoder) => encoder.finish().map_err(failed)?,
            Inner::None(output) => output,
        };
        Ok(output.bytes)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match &mut self.inner {
            Inner::Zstd(encoder) => encoder.write_all(bytes).map_err(failed),
            Inner::Gzip(encoder) => encoder.write_all(bytes).map_err(failed),
            Inner::None(output) => output.write_all(bytes).map_err(failed),
        }
    }
}

fn failed(error: io::Error) -> Error {
    Error::new(Kind::Store, "a segment cannot be compressed").with_source(error)
}

/// Calls `each` with every line of a segment, in constant memory.
///
/// # Errors
///
/// The bytes do not fit the name, or `each` fails.
pub(crate) fn for_each_line(
    name: &str,
    bytes: &[u8],
    mut each: impl FnMut(&str) -> Result<(), Error>,
) -> Result<(), Error> {
    let corrupt = |error: io::Error| {
        Error::new(Kind::Corrupt, format!("segment {name} cannot be read")).with_source(error)
    };
    let mut reader: Box<dyn io::Read + '_> = match Compression::of_name(name) {
        Compression::Zstd => Box::new(zstd::stream::read::Decoder::new(bytes).map_err(corrupt)?),
        Compression::Gzip => Box::new(flate2::read::MultiGzDecoder::new(bytes)),
        Compression::None => Box::new(bytes),
    };
    let mut buffer = Vec::new();
    let mut chunk = vec![0; 64 << 10];
    loop {
        let count = reader.read(&mut chunk).map_err(corrupt)?;
        if count == 0 {
            break;
        }
        let mut rest = chunk.get(..count).unwrap_or_default();
        while let Some(end) = memchr::memchr(b'\n', rest) {
            let (line, after) = rest.split_at(end);
            if buffer.is_empty() {
                each(text(name, line)?)?;
            } else {
                buffer.extend_from_slice(line);
                each(text(name, &buffer)?)?;
                buffer.clear();
            }
            rest = after.get(1..).unwrap_or_default();
        }
        buffer.extend_from_slice(rest);
    }
    if buffer.is_empty() {
        return Ok(());
    }
    Err(Error::new(Kind::Corrupt, format!("segment {name} does not end with a line break")))
}

fn text<'a>(name: &str, line: &'a [u8]) -> Result<&'a str, Error> {
    std::str::from_utf8(line)
        .map_err(|error| Error::new(Kind::Corrupt, format!("segment {name} is not UTF-8")).with_source(error))
}

impl fmt::Debug for Encoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoder").field("rows", &self.rows).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, bytes: &[u8]) -> Result<Vec<String>, Error> {
        let mut lines = Vec::new();
        for_each_line(name, bytes, |line| {
            lines.push(line.to_owned());
            Ok(())
        })?;
        Ok(lines)
    }

    #[test]
    fn every_compression_returns_the_lines() {
        for compression in [Compression::Zstd, Compression::Gzip, Compression::None] {
            let mut encoder = Encoder::new(compression, 8 << 20).unwrap();
            let long = format!("\"{}\"", "x".repeat(200_000));
            for record in ["{\"a\":\r\n1}", "[]", &long] {
                encoder.push(record).unwrap();
            }
            assert_eq!(encoder.rows(), 3);
            let name = format!("a.{}", compression.extension());
            assert_eq!(lines(&name, &encoder.finish().unwrap()).unwrap(), ["{\"a\":  1}", "[]", &long]);
        }
    }

    #[test]
    fn a_segment_is_moved_only_while_it_is_small() {
        for length in [0, 1, 300_000, 3_000_000] {
            let mut output = Output::new(2_000_000);
            let data: Vec<u8> = (0..length).map(|at: usize| at.to_le_bytes()[0]).collect();
            let mut places = Vec::new();
            for piece in data.chunks(10_000) {
                output.write_all(piece).unwrap();
                places.push(output.bytes.as_ptr());
            }
            assert!(output.bytes == data, "{length}");
            let once_large = places.iter().skip(Output::SMALL / 10_000 + 1).collect::<Vec<_>>();
            assert!(once_large.windows(2).all(|pair| pair[0] == pair[1]), "{length}");
        }
    }

    #[test]
    fn a_segment_that_is_cut_short_is_corrupt() {
        for compression in [Compression::Zstd, Compression::Gzip, Compression::None] {
            let mut encoder = Encoder::new(compression, 8 << 20).unwrap();
            encoder.push("{\"a\":1}").unwrap();
            let bytes = encoder.finish().unwrap();
            let name = format!("a.{}", compression.extension());
            assert!(lines(&name, &bytes[..bytes.len() - 1]).unwrap_err().is_corrupt(), "{name}");
        }
    }
}

//! Gzip and zstd, by their first bytes.

use std::fmt;
use std::io::Write as _;

use flate2::write::MultiGzDecoder;
use zstd::stream::raw::{Decoder, InBuffer, Operation as _, OutBuffer};

/// Longest start of a file that identifies its compression.
const MAGIC: usize = 4;

/// The compressed data is damaged.
#[derive(Debug)]
pub(crate) struct Damaged(pub(crate) String);

pub(crate) enum Decompressor {
    /// Too few bytes to tell.
    Unknown(Vec<u8>),
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    /// With whether a frame is open.
    Zstd(Box<Decoder<'static>>, bool),
    /// Nothing more comes.
    Ended,
}

impl Decompressor {
    pub(crate) fn new() -> Self {
        Self::Unknown(Vec::new())
    }

    /// The bytes themselves, if they are not compressed.
    pub(crate) fn as_they_are<'b>(&self, bytes: &'b [u8]) -> Option<&'b [u8]> {
        matches!(self, Self::Plain).then_some(bytes)
    }

    pub(crate) fn push(&mut self, bytes: &[u8], plain: &mut Vec<u8>) -> Result<(), Damaged> {
        match self {
            Self::Unknown(start) => {
                start.extend_from_slice(bytes);
                if start.len() < MAGIC {
                    return Ok(());
                }
                let start = std::mem::take(start);
                *self = Self::of(&start)?;
                self.push(&start, plain)
            }
            Self::Plain => {
                plain.extend_from_slice(bytes);
                Ok(())
            }
            Self::Gzip(decoder) => {
                let result = decoder.write_all(bytes).and_then(|()| decoder.flush());
                plain.append(decoder.get_mut());
                result.map_err(|error| Damaged(format!("damaged gzip data: {error}")))
            }
            Self::Zstd(decoder, open) => zstd(decoder, open, bytes, plain),
            Self::Ended => Ok(()),
        }
    }

    pub(crate) fn finish(&mut self, plain: &mut Vec<u8>) -> Result<(), Damaged> {
        match std::mem::replace(self, Self::Ended) {
            Self::Unknown(start) => plain.extend_from_slice(&start),
            Self::Plain | Self::Ended => {}
            Self::Gzip(mut decoder) => {
                let result = decoder.try_finish();
                plain.append(decoder.get_mut());
                result
                    .map_err(|_| Damaged("the gzip data ends too early: the file is truncated".to_owned()))?;
            }
            Self::Zstd(_, true) => {
                return Err(Damaged("the zstd data ends too early: the file is truncated".to_owned()));
            }
            Self::Zstd(_, false) => {}
        }
        Ok(())
    }

    /// The compression that a file starts with.
    fn of(start: &[u8]) -> Result<Self, Damaged> {
        Ok(match start {
            [0x1f, 0x8b, ..] => Self::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => {
                let decoder = Decoder::new().map_err(|error| Damaged(format!("zstd: {error}")))?;
                Self::Zstd(Box::new(decoder), false)
            }
            _ => Self::Plain,
        })
    }
}

/// Decompresses frame after frame.
fn zstd(
    decoder: &mut Decoder<'static>,
    open: &mut bool,
    bytes: &[u8],
    plain: &mut Vec<u8>,
) -> Result<(), Damaged> {
    let mut output = vec![0; 128 * 1024];
    let mut input = InBuffer::around(bytes);
    loop {
        let mut buffer = OutBuffer::around(output.as_mut_slice());
        let left = decoder
            .run(&mut input, &mut buffer)
            .map_err(|error| Damaged(format!("damaged zstd data: {error}")))?;
        let full = buffer.pos() == buffer.capacity();
        plain.extend_from_slice(buffer.as_slice());
        *open = left != 0;
        let read = input.pos() == bytes.len();
        if left == 0 {
            decoder.reinit().map_err(|error| Damaged(format!("zstd: {error}")))?;
        }
        if read && !(full && *open) {
            return Ok(());
        }
    }
}

impl fmt::Debug for Decompressor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unknown(_) => "Unknown",
            Self::Plain => "Plain",
            Self::Gzip(_) => "Gzip",
            Self::Zstd(..) => "Zstd",
            Self::Ended => "Ended",
        })
    }
}

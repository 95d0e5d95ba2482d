//! Compression and encodings.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use msgraph_auditlogs_exports::Reader;

use crate::support::{Pieces, outline, read};

fn lines(count: usize) -> String {
    (0..count).map(|number| format!("{{\"id\":\"{number}\",\"userAgent\":\"\u{e9}\u{1f600}\"}}\n")).collect()
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstd(text: &str) -> Vec<u8> {
    zstd::stream::encode_all(text.as_bytes(), 3).unwrap()
}

fn utf16(text: &str, little_endian: bool) -> Vec<u8> {
    let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    units.flat_map(|unit| if little_endian { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

#[test]
fn every_compression_and_encoding_yields_the_same_records() {
    let text = lines(3000);
    let expected = outline(&read(text.as_bytes()));
    assert_eq!(expected.len(), 3000);
    let (gz, zst) = (gzip(&text), zstd(&text));
    for (name, bytes) in [
        ("gzip", gz.clone()),
        ("gzip, two members", [gzip(&lines(1500)), gzip(&text[lines(1500).len()..])].concat()),
        ("zstd", zst.clone()),
        ("zstd, two frames", [zstd(&lines(1500)), zstd(&text[lines(1500).len()..])].concat()),
        ("UTF-16 LE", utf16(&text, true)),
        ("UTF-16 BE", utf16(&text, false)),
    ] {
        assert_eq!(outline(&read(&bytes)), expected, "{name}");
        for size in [1, 13, 4097] {
            let pieces: Vec<_> = Reader::new(Pieces { bytes: &bytes, size }).collect();
            assert_eq!(outline(&pieces), expected, "{name} in pieces of {size}");
        }
    }
}

#[test]
fn raw_is_the_text_of_the_record_in_utf_8() {
    let found = read(&utf16("[{\"id\":\"\u{1f600}\"}]", true));
    assert_eq!(found[0].as_ref().unwrap().raw, "{\"id\":\"\u{1f600}\"}");
}

#[test]
fn truncated_data_yields_the_records_before_and_one_error() {
    let text = lines(3000);
    for (name, bytes) in [("gzip", gzip(&text)), ("zstd", zstd(&text))] {
        let found = read(&bytes[..bytes.len() - 9]);
        let (last, records) = found.split_last().unwrap();
        let error = last.as_ref().unwrap_err();
        assert!(error.is_compression() && error.is_fatal(), "{name}: {error}");
        assert!(error.to_string().contains("truncated"), "{name}: {error}");
        assert!(records.iter().all(Result::is_ok), "{name}");
    }
}

#[test]
fn damaged_data_is_an_error() {
    let mut bytes = gzip(&lines(3000));
    let middle = bytes.len() / 2;
    bytes[middle..middle + 20].fill(0xaa);
    let found = read(&bytes);
    assert!(found.last().unwrap().as_ref().is_err_and(|error| error.is_compression()), "{:?}", found.last());
}

#[test]
fn half_a_surrogate_pair_is_an_error_of_its_record() {
    let mut bytes = utf16("[{\"id\":\"1\"},{\"id\":\"", true);
    bytes.extend(0xd83d_u16.to_le_bytes());
    bytes.extend("\"},{\"id\":\"3\"}]".encode_utf16().flat_map(u16::to_le_bytes));
    let found = outline(&read(&bytes));
    assert_eq!(found.len(), 3);
    assert!(found[1].starts_with("! invalid UTF-8 or UTF-16"), "{found:?}");
}

#[test]
fn a_record_is_there_as_soon_as_its_last_byte() {
    struct Slow(Vec<&'static [u8]>);
    impl std::io::Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let piece = self.0.pop().unwrap_or_else(|| panic!("read beyond what is needed"));
            buffer[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        }
    }
    let mut reader = Reader::new(Slow(vec![b"1\"}\n{\"id\"", b"{\"id\":\""]));
    assert_eq!(outline(&[reader.next().unwrap()]), ["1"]);
}

#[test]
fn an_input_that_fails_is_an_error_after_what_was_read() {
    struct Failing;
    impl std::io::Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let found: Vec<_> =
        Reader::new(std::io::Read::chain(b"{\"id\":\"1\"}\n{\"id\"".as_slice(), Failing)).collect();
    assert_eq!(found.len(), 2);
    let error = found[1].as_ref().unwrap_err();
    assert!(error.is_fatal());
    assert_eq!(std::error::Error::source(error).unwrap().to_string(), "gone");
}

#[cfg(feature = "async")]
#[test]
fn asynchronous_input_yields_the_same_records() {
    use futures::StreamExt as _;
    let text = lines(500);
    let found: Vec<_> =
        futures::executor::block_on(Reader::new(futures::io::Cursor::new(gzip(&text))).collect::<Vec<_>>());
    assert_eq!(outline(&found), outline(&read(text.as_bytes())));
}

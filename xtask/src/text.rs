//! Reads documents as text, and renders their diagnostics.

use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use msgraph_codegen::{
    diagnostic::{Diagnostic, Diagnostics},
    source::Source,
};

/// Reads the file at `path`; messages refer to it as `name`.
///
/// # Errors
/// When it can't be read, or isn't UTF-8: then with the location of the first invalid byte.
pub fn read(path: &Path, name: &str) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("can't read {name}"))?;
    of_bytes(bytes, name)
}

/// Decodes bytes as UTF-8.
///
/// # Errors
/// When they aren't UTF-8, with the location of the first invalid byte.
pub fn of_bytes(bytes: Vec<u8>, name: &str) -> anyhow::Result<String> {
    let invalid_from = match std::str::from_utf8(&bytes) {
        Ok(_) if encoding(&bytes).is_none() => {
            return String::from_utf8(bytes).context("internal error: valid UTF-8 is invalid");
        }
        Ok(_) => 0,
        Err(error) => error.valid_up_to(),
    };
    let (text, at, message, encoding) = match encoding(&bytes) {
        Some(Encoding::Utf16(text)) => (text, 0, "this is UTF-16, not UTF-8", "UTF-16"),
        Some(Encoding::Utf32) => (String::new(), 0, "this is UTF-32, not UTF-8", "UTF-32"),
        Some(Encoding::Gzip) => {
            bail!("{name} is compressed; unpack it with `gunzip`");
        }
        // Everything before the first invalid byte is unchanged.
        None => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            (text, invalid_from, "this isn't UTF-8", "WINDOWS-1252")
        }
    };
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let source = Source::new(name, text);
    let help = format!("convert it to UTF-8; if it is {encoding}: `iconv -f {encoding} -t UTF-8`");
    let problem = Diagnostic::error(message).at(source.span(at..at + width)).help(help);
    let problems = Diagnostics::from(problem);
    Err(anyhow!("{name} isn't UTF-8\n\n{}", problems.render(&source).trim_end()))
}

/// What bytes are that are not UTF-8.
enum Encoding {
    /// With the text.
    Utf16(String),
    Utf32,
    Gzip,
}

/// What bytes are by their byte order mark or by their first character, which is `<` in XML.
fn encoding(bytes: &[u8]) -> Option<Encoding> {
    let (from, unit): (_, fn([u8; 2]) -> u16) = match bytes {
        [0x1f, 0x8b, ..] => return Some(Encoding::Gzip),
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some(Encoding::Utf32),
        [0xff, 0xfe, ..] => (2, u16::from_le_bytes),
        [0xfe, 0xff, ..] => (2, u16::from_be_bytes),
        [b'<', 0, ..] => (0, u16::from_le_bytes),
        [0, b'<', ..] => (0, u16::from_be_bytes),
        _ => return None,
    };
    let units = bytes.get(from..)?.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    Some(Encoding::Utf16(String::from_utf16_lossy(&units.collect::<Vec<_>>())))
}

/// Converts diagnostics to an error that renders all of them.
pub fn explained(sources: &impl AsRef<[Source]>) -> impl Fn(Diagnostics) -> anyhow::Error {
    |problems| anyhow!("the metadata has errors\n\n{}", problems.render(sources).trim_end())
}

#[cfg(test)]
mod tests {
    use super::of_bytes;

    fn problem(bytes: &[u8]) -> String {
        of_bytes(bytes.to_vec(), "a.csdl").unwrap_err().to_string()
    }

    #[test]
    fn another_encoding_is_reported_with_its_location() {
        let message = problem(b"<a>\n  caf\xe9</a>");
        assert!(message.contains("a.csdl:2:6") && message.contains("WINDOWS-1252"), "{message}");
    }

    #[test]
    fn encodings_are_recognized_without_a_byte_order_mark_too() {
        let text = "<a/>";
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        for bytes in [utf_16(u16::to_le_bytes), utf_16(u16::to_be_bytes)] {
            assert!(problem(&bytes).contains("this is UTF-16"));
        }
        assert!(problem(b"\xff\xfe\0\0<\0\0\0").contains("this is UTF-32"));
        assert!(problem(b"\x1f\x8b\x08\0").contains("is compressed"));
    }

    #[test]
    fn utf_16_is_called_by_its_name() {
        let bytes: Vec<u8> = "\u{feff}<é/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let message = problem(&bytes);
        assert!(
            message.contains("this is UTF-16") && message.contains("a.csdl:1:1") && message.contains("<é/>"),
            "{message}"
        );
    }
}

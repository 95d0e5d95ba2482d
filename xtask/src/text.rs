//! Reads documents as text, and renders their diagnostics.

use std::path::Path;

use anyhow::{Context as _, anyhow};
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
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let (text, at, message, encoding) = match utf16(error.as_bytes()) {
        Some(text) => (text, 0, "this is UTF-16, not UTF-8", "UTF-16"),
        None => {
            // Everything before the first invalid byte is unchanged.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (text, error.utf8_error().valid_up_to(), "this isn't UTF-8", "WINDOWS-1252")
        }
    };
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let source = Source::new(name, text);
    let help = format!("convert it to UTF-8; if it is {encoding}: `iconv -f {encoding} -t UTF-8`");
    let problem = Diagnostic::error(message).at(source.span(at..at + width)).help(help);
    let problems = Diagnostics::from(problem);
    Err(anyhow!("{name} isn't UTF-8\n\n{}", problems.render(&source).trim_end()))
}

/// Decodes bytes that start with the byte order mark of UTF-16.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes.get(2..)?.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    Some(String::from_utf16_lossy(&units.collect::<Vec<_>>()))
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
    fn utf_16_is_called_by_its_name() {
        let bytes: Vec<u8> = "\u{feff}<é/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let message = problem(&bytes);
        assert!(
            message.contains("this is UTF-16") && message.contains("a.csdl:1:1") && message.contains("<é/>"),
            "{message}"
        );
    }
}

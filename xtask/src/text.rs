//! Documents as text, whoever has written them, and their problems as text.

use std::path::Path;

use anyhow::{Context as _, anyhow};
use msgraph_codegen::{
    diagnostic::{Diagnostic, Diagnostics},
    source::Source,
};

/// The text of the file at `path`, which messages call `name`.
///
/// # Errors
/// When it can't be read, or isn't UTF-8: then with the place of what isn't.
pub fn read(path: &Path, name: &str) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("can't read {name}"))?;
    of_bytes(bytes, name)
}

/// The text that bytes are.
///
/// # Errors
/// When they aren't UTF-8, with the place of the first that isn't.
pub fn of_bytes(bytes: Vec<u8>, name: &str) -> anyhow::Result<String> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let (text, at, message, encoding) = match utf16(error.as_bytes()) {
        Some(text) => (text, 0, "this is UTF-16, not UTF-8", "UTF-16"),
        None => {
            // Up to the first byte that isn't UTF-8, the text is as it was.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (text, error.utf8_error().valid_up_to(), "this isn't UTF-8", "WINDOWS-1252")
        }
    };
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let source = Source::new(name, text);
    let help = format!("save it as UTF-8: `iconv -f {encoding} -t UTF-8`, if that is what it is");
    let problem = Diagnostic::error(message).at(source.span(at..at + width)).help(help);
    let problems = Diagnostics::from(problem);
    Err(anyhow!("{name} isn't text that is understood\n\n{}", problems.render(&source).trim_end()))
}

/// The text of bytes that start with UTF-16's byte order mark.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes.get(2..)?.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    Some(String::from_utf16_lossy(&units.collect::<Vec<_>>()))
}

/// Problems as an error that shows them all.
pub fn explained(sources: &impl AsRef<[Source]>) -> impl Fn(Diagnostics) -> anyhow::Error {
    |problems| anyhow!("the metadata has problems\n\n{}", problems.render(sources).trim_end())
}

#[cfg(test)]
mod tests {
    use super::of_bytes;

    fn problem(bytes: &[u8]) -> String {
        of_bytes(bytes.to_vec(), "a.csdl").unwrap_err().to_string()
    }

    #[test]
    fn another_encoding_is_told_with_its_place() {
        let told = problem(b"<a>\n  caf\xe9</a>");
        assert!(told.contains("a.csdl:2:6") && told.contains("WINDOWS-1252"), "{told}");
    }

    #[test]
    fn utf_16_is_called_by_its_name() {
        let bytes: Vec<u8> = "\u{feff}<é/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let told = problem(&bytes);
        assert!(
            told.contains("this is UTF-16") && told.contains("a.csdl:1:1") && told.contains("<é/>"),
            "{told}"
        );
    }
}

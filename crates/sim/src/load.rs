//! Records that the user brings.

use std::fs;
use std::path::Path;

use jiff::Timestamp;

use crate::StartError;
use crate::data::Loaded;

/// Reads a JSON Lines file, newest records first.
pub(crate) fn load(path: &Path, time: Option<&str>) -> Result<Vec<Loaded>, StartError> {
    let text =
        fs::read_to_string(path).map_err(|source| StartError::Read { path: path.to_owned(), source })?;
    let mut records = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(position, line)| {
            let wrong = |source| StartError::Record { path: path.to_owned(), line: position + 1, source };
            let record = serde_json::from_str(line).map_err(wrong)?;
            Ok(Loaded { record, text: line.trim().to_owned() })
        })
        .collect::<Result<Vec<Loaded>, _>>()?;
    if let Some(time) = time {
        let when = |loaded: &Loaded| {
            loaded.record.get(time).and_then(|time| time.as_str()?.parse::<Timestamp>().ok())
        };
        records.sort_by_key(|loaded| std::cmp::Reverse(when(loaded)));
    }
    Ok(records)
}

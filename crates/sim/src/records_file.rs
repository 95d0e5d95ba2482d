//! Records from JSON Lines files.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use crate::StartError;
use crate::data::{FileRecord, Record};
use crate::error::without_place;

/// Reads a JSON Lines file.
pub(crate) fn read(path: &Path) -> Result<Vec<FileRecord>, StartError> {
    let bytes = fs::read(path).map_err(|source| StartError::Read { path: path.to_owned(), source })?;
    // Tools of Windows put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let lines = (1..).zip(bytes.split(|byte| *byte == b'\n'));
    let records = lines.filter_map(|(line, bytes)| {
        let read = record(line, bytes).transpose()?;
        Some(read.map_err(|problem| StartError::Record { path: path.to_owned(), line, problem }))
    });
    records.collect()
}

/// Sorts records from the oldest to the newest. They are served in the opposite order: newest first, in the order of the
/// file where times are equal, records without a time last.
pub(crate) fn sort(records: &mut [FileRecord], name: Option<&str>) {
    records.reverse();
    if let Some(name) = name {
        records.sort_by_cached_key(|record| time(record, name));
    }
}

/// The time of a record, if it has one.
pub(crate) fn time(record: &FileRecord, name: &str) -> Option<Timestamp> {
    record.record.get(name)?.as_str()?.parse().ok()
}

/// The record of a line; an empty line has none.
fn record(line: usize, bytes: &[u8]) -> Result<Option<FileRecord>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the line is not UTF-8".to_owned())?.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(record)) => Ok(Some(FileRecord { record, text: text.to_owned(), line })),
        Ok(_) => Err("a record is a JSON object: {\"id\": ...}".to_owned()),
        Err(problem) if problem.is_eof() => {
            Err("the object ends too early; each line is one whole record".to_owned())
        }
        Err(problem) => {
            // It counts lines within the line.
            Err(format!("column {}: {}", problem.column(), without_place(&problem)))
        }
    }
}

/// The key of a record: that of its property, or its line in the file.
pub(crate) fn key(record: &FileRecord, name: &str) -> String {
    key_of(&record.record, name).unwrap_or_else(|| format!("line {}", record.line))
}

fn key_of(record: &Record, name: &str) -> Option<String> {
    match record.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

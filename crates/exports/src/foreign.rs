//! What is no form of an audit log, by name.

/// Formats that are not JSON, by how they start.
const FORMATS: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "found a ZIP archive or an Excel workbook; unpack it, or download the log as JSON"),
    (b"PAR1", "found a Parquet file"),
    (b"Obj\x01", "found an Avro file, as Event Hubs Capture writes it; extract the bodies of its events"),
    (b"BZh", "found bzip2 data; decompress it first"),
    (b"\xfd7zXZ", "found xz data; decompress it first"),
    (b"<", "found XML or HTML"),
    (b"%PDF", "found a PDF document"),
];

/// Columns of the portal's CSV downloads.
const CSV_COLUMNS: &[&str] = &[
    "Date (UTC)",
    "Request ID",
    "CreatedDateTime",
    "createdDateTime",
    "TimeGenerated",
    "TimeGenerated [UTC]",
    "CorrelationId",
    "Correlation ID",
    "User agent",
    "UserPrincipalName",
    "Activity",
    "RecordType",
];

/// What starts here, if it is a known format that is not JSON.
pub(crate) fn name(text: &[u8]) -> Option<&'static str> {
    if let Some((_, name)) = FORMATS.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(name);
    }
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    for separator in [',', ';', '\t'] {
        let columns = line.split(separator).map(|column| column.trim().trim_matches('"'));
        let known = columns.clone().filter(|column| CSV_COLUMNS.contains(column)).count();
        if known > 0 && columns.count() > 2 {
            return Some(
                "found comma-separated values: the portal's CSV has only the columns of the view, without ids and \
                 nested values, so it cannot be read without loss; download the log as JSON",
            );
        }
    }
    None
}

/// The message for an error of the service.
pub(crate) fn service_error(value: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(value).unwrap_or_default();
    let code = value.get("code").and_then(serde_json::Value::as_str).unwrap_or("without a code");
    format!("found an error of the service instead of records: {}", shortened(code))
}

/// A name from the text, shortened for a message.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_formats_are_named() {
        for (text, part) in [
            (&b"PK\x03\x04rest"[..], "ZIP"),
            (b"<?xml version", "XML"),
            (b"Date (UTC),Request ID,User agent,Correlation ID\r\n", "comma-separated"),
            (b"\"CreatedDateTime\";\"UserPrincipalName\";\"Id\"\n", "comma-separated"),
        ] {
            assert!(name(text).is_some_and(|found| found.contains(part)), "{part}");
        }
        assert_eq!(name(b"hello, world, again"), None);
    }
}

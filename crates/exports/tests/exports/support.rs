//! What several tests need.

use std::io::{self, Read};

use msgraph_auditlogs_exports::{Error, Exported, Reader};

/// Yields bytes in pieces of a size.
pub(crate) struct Pieces<'b> {
    pub(crate) bytes: &'b [u8],
    pub(crate) size: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.size.min(buffer.len()).min(self.bytes.len());
        let (piece, rest) = self.bytes.split_at(length);
        buffer[..length].copy_from_slice(piece);
        self.bytes = rest;
        Ok(length)
    }
}

pub(crate) fn read(bytes: &[u8]) -> Vec<Result<Exported, Error>> {
    Reader::new(bytes).collect()
}

/// The only record of a text.
pub(crate) fn one(text: &str) -> Exported {
    let mut all = read(text.as_bytes());
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0).unwrap()
}

/// The ids of records, and errors as `! message`.
pub(crate) fn outline(items: &[Result<Exported, Error>]) -> Vec<String> {
    let id = |exported: &Exported| {
        let value: serde_json::Value = serde_json::from_str(&exported.clone().into_graph_json()).unwrap();
        value["id"].as_str().unwrap_or("?").to_owned()
    };
    items.iter().map(|item| item.as_ref().map_or_else(|error| format!("! {error}"), id)).collect()
}

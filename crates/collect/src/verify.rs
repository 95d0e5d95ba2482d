//! Verification: that log and segments are what they were when they were written.

mod deep;

use std::fmt;

use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use serde::Serialize;

use crate::entry::{Entry, Segment};
use crate::error::Error;
use crate::identity::sha256_hex;
use crate::store::Store;
use deep::Deep;

const PARALLEL: usize = 32;

/// How much to verify. Chain, presence and sizes are always checked.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerifyOptions {
    /// Reads every byte of the segments and compares hashes.
    pub hash: bool,
    /// Recomputes counts, identities and states as well.
    pub deep: bool,
    /// Checks the segments of entries since then only.
    pub since: Option<Timestamp>,
    /// The SHA-256 of an entry that was kept elsewhere: the log has to have it still.
    pub head: Option<String>,
}

/// What a verification found.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Verification {
    /// The entries.
    pub entries: u64,
    /// The windows in them.
    pub windows: u64,
    /// The segments that were checked.
    pub segments: u64,
    /// The records of all segments that are not void.
    pub records: u64,
    /// The bytes of the segments that were checked.
    pub bytes: u64,
    /// The segments whose hash was computed.
    pub hashes: u64,
    /// The SHA-256 of the last entry.
    pub head: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Verification {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// 0, or 3 where something is wrong.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        if self.is_clean() { 0 } else { 3 }
    }

    fn problem(&mut self, object: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem { object: object.into(), what: what.into() });
    }
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The entry or segment.
    pub object: String,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.object, self.what)
    }
}

/// Verifies the log of a tenant and its segments.
///
/// This proves that they are consistent. That the log was not rewritten or cut as a whole is proven only by
/// [`VerifyOptions::head`].
///
/// # Errors
///
/// The store fails. What is wrong with the log is no error: see [`Verification::problems`].
pub async fn verify(store: &Store, tenant: &str, options: &VerifyOptions) -> Result<Verification, Error> {
    let mut found = Verification::default();
    let entries = read_chain(store, tenant, options, &mut found).await?;
    check_segments(store, tenant, options, &entries, &mut found).await?;
    Ok(found)
}

/// Reads every entry that the store has, and checks numbers and hashes.
async fn read_chain(
    store: &Store,
    tenant: &str,
    options: &VerifyOptions,
    found: &mut Verification,
) -> Result<Vec<Entry>, Error> {
    // Entries after a hole are found by the listing only.
    let listed = store.list(tenant, "log").await?.into_iter().filter_map(|object| number(&object.name)).max();
    let Some(last) = listed else {
        found.problem("log", "is missing");
        return Ok(Vec::new());
    };
    let mut entries = Vec::new();
    let mut previous: Option<String> = Some(String::new());
    let mut has_head = options.head.is_none();
    let mut read = futures_util::stream::iter(0..=last)
        .map(|position| async move {
            Ok::<_, Error>((position, store.get(tenant, &Entry::path(position)).await?))
        })
        .buffered(PARALLEL);
    while let Some((position, bytes)) = read.try_next().await? {
        let path = Entry::path(position);
        let Some(bytes) = bytes else {
            found.problem(path, "is missing");
            previous = None;
            continue;
        };
        let hash = sha256_hex(&bytes);
        has_head |= options.head.as_deref().is_some_and(|head| head.eq_ignore_ascii_case(&hash));
        match serde_json::from_slice::<Entry>(&bytes) {
            Err(error) => found.problem(path, format!("cannot be read: {error}")),
            Ok(entry) => {
                if entry.position != position {
                    found.problem(&path, format!("has the number {}", entry.position));
                }
                if previous.as_ref().is_some_and(|previous| *previous != entry.previous) {
                    let what = match position.checked_sub(1) {
                        Some(before) => {
                            format!("does not follow entry {before} as it is now: one of both was changed")
                        }
                        None => "has an entry before it".to_owned(),
                    };
                    found.problem(&path, what);
                }
                if (position == 0) != entry.created.is_some() {
                    found.problem(&path, "is not the first entry, or is not what starts a log");
                }
                found.windows += entry.windows.len() as u64;
                entries.push(entry);
            }
        }
        found.entries += 1;
        found.head.clone_from(&hash);
        previous = Some(hash);
    }
    if !has_head {
        found.problem("log", "does not have the entry of --head: it was cut or rewritten since");
    }
    Ok(entries)
}

async fn check_segments(
    store: &Store,
    tenant: &str,
    options: &VerifyOptions,
    entries: &[Entry],
    found: &mut Verification,
) -> Result<(), Error> {
    let voided: std::collections::HashSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.void.as_ref())
        .flat_map(|void| &void.segments)
        .map(String::as_str)
        .collect();
    let mut deep = options.deep.then(Deep::default);
    let mut named = std::collections::HashSet::new();
    for entry in entries {
        if let Some(deep) = &mut deep {
            deep.entry(entry, found);
        }
        let is_checked = options.since.is_none_or(|since| entry.at >= since);
        let segments = entry
            .windows
            .iter()
            .flat_map(|window| window.segments.iter().map(move |segment| (window, segment)));
        let mut here = Vec::new();
        for (window, segment) in segments {
            if !named.insert(segment.name.as_str()) {
                found.problem(&segment.name, format!("is named twice, again in entry {}", entry.position));
            }
            if !voided.contains(segment.name.as_str()) {
                found.records += segment.rows;
                here.push((window, segment));
            }
        }
        if !is_checked {
            continue;
        }
        let read = options.hash || options.deep;
        let mut checks = futures_util::stream::iter(here)
            .map(|(window, segment)| async move {
                let object = if read {
                    store.get(tenant, &segment.name).await?.map(|bytes| (bytes.len() as u64, Some(bytes)))
                } else {
                    store.size(tenant, &segment.name).await?.map(|size| (size, None))
                };
                Ok::<_, Error>((window, segment, object))
            })
            .buffered(PARALLEL);
        while let Some((window, segment, object)) = checks.try_next().await? {
            let Some(bytes) = check_segment(segment, object, found) else { continue };
            if let Some(deep) = &mut deep {
                deep.segment(window, segment, &bytes, found);
            }
        }
    }
    Ok(())
}

/// The bytes of a segment whose size and hash are right, if they were read.
fn check_segment(
    segment: &Segment,
    object: Option<(u64, Option<bytes::Bytes>)>,
    found: &mut Verification,
) -> Option<bytes::Bytes> {
    found.segments += 1;
    let Some((size, bytes)) = object else {
        found.problem(&segment.name, "is missing");
        return None;
    };
    found.bytes += size;
    if size != segment.size {
        found.problem(&segment.name, format!("has {size} bytes, {} expected", segment.size));
        return None;
    }
    let bytes = bytes?;
    found.hashes += 1;
    if sha256_hex(&bytes) != segment.sha256 {
        found.problem(&segment.name, "has other bytes than were committed");
        return None;
    }
    Some(bytes)
}

fn number(name: &str) -> Option<u64> {
    name.strip_prefix("log/")?.strip_suffix(".json")?.parse().ok()
}

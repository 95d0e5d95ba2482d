//! Export at a position: the segments that the log names up to an entry, as a list or as a BagIt bag.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use serde::Serialize;

use crate::entry::{Entry, Segment};
use crate::error::{Error, Kind};
use crate::gaps::gaps;
use crate::identity::sha256_hex;
use crate::log::{Log, read_entry};
use crate::state::State;
use crate::store::Store;
use crate::time::Span;

/// What to export.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExportOptions {
    /// The last entry; none for the log's last.
    pub position: Option<u64>,
    /// The streams, by name; empty for all.
    pub streams: Vec<String>,
    /// Segments that may have a record of this time; none for all.
    pub span: Option<Span>,
}

/// The committed segments at a position of a log.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Export {
    /// The tenant.
    pub tenant: String,
    /// The number of the last entry.
    pub position: u64,
    /// Its SHA-256.
    pub head: String,
    /// The segments, in the order of the log.
    pub segments: Vec<ExportedSegment>,
    state: State,
    store: Store,
    options: ExportOptions,
}

/// A committed segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportedSegment {
    /// The entry that committed it.
    pub position: u64,
    /// The stream's name.
    pub stream: String,
    /// When its records were read: the latest revision of a record is the one that was read last.
    pub read_at: Timestamp,
    /// The segment.
    #[serde(flatten)]
    pub segment: Segment,
}

/// Lists what the log names at a position. Readers that take these segments see every record once.
///
/// # Errors
///
/// There is no log or no such position, the store fails, or an entry is damaged.
pub async fn export(store: &Store, tenant: &str, options: &ExportOptions) -> Result<Export, Error> {
    let last = Log::open(store, tenant).await?.position();
    let position = options.position.unwrap_or(last);
    if position > last {
        return Err(Error::new(Kind::Usage, format!("the log ends at position {last}, before {position}")));
    }
    let mut export = Export {
        tenant: tenant.to_owned(),
        position,
        head: String::new(),
        segments: Vec::new(),
        state: State::default(),
        store: store.clone(),
        options: options.clone(),
    };
    let mut entries = futures_util::stream::iter(0..=position)
        .map(|position| read_entry(store, tenant, position))
        .buffered(64);
    while let Some((entry, hash)) = entries.try_next().await? {
        export.take(&entry, hash);
    }
    drop(entries);
    Ok(export)
}

impl Export {
    /// The records in the segments.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.segments.iter().map(|segment| segment.segment.rows).sum()
    }

    /// Calls `each` with the records of a segment, whose bytes are checked first.
    ///
    /// # Errors
    ///
    /// The segment cannot be read, it differs from the log, or `each` fails.
    pub async fn records(
        &self,
        segment: &Segment,
        each: impl FnMut(&str) -> Result<(), Error> + Send,
    ) -> Result<(), Error> {
        let bytes = self.store.segment(&self.tenant, segment).await?;
        crate::segment::for_each_line(&segment.name, &bytes, each)
    }

    fn take(&mut self, entry: &Entry, hash: String) {
        self.state.apply(entry);
        self.head = hash;
        for window in &entry.windows {
            let streams = &self.options.streams;
            if !streams.is_empty() && !streams.contains(&window.stream) {
                continue;
            }
            for segment in &window.segments {
                let wanted =
                    self.options.span.is_none_or(|span| segment.spans.iter().any(|own| own.meets(span)));
                if wanted {
                    self.segments.push(ExportedSegment {
                        position: entry.position,
                        stream: window.stream.clone(),
                        read_at: window.read_at,
                        segment: segment.clone(),
                    });
                }
            }
        }
        if let Some(void) = &entry.void {
            self.segments.retain(|segment| !void.segments.contains(&segment.segment.name));
        }
    }

    /// Writes a BagIt bag (RFC 8493) into a new or empty folder: the segments and the log up to the position, with
    /// their hashes, and a statement of what is in it and what is missing.
    ///
    /// # Errors
    ///
    /// The folder is not empty or cannot be written, the store fails, or a segment is damaged.
    pub async fn write_bag(&self, folder: &Path, now: Timestamp) -> Result<(), Error> {
        let failed = |error: io::Error| {
            Error::new(Kind::Usage, format!("the bag cannot be written to {}", folder.display()))
                .with_source(error)
        };
        if folder.exists() && fs::read_dir(folder).map_err(failed)?.next().is_some() {
            return Err(Error::new(
                Kind::Usage,
                format!("{} is not empty; name a new folder", folder.display()),
            ));
        }
        let mut manifest = BTreeMap::new();
        let (mut octets, mut files) = (0_u64, 0_u64);
        let mut write = |name: &str, bytes: &[u8]| {
            let path = format!("data/{name}");
            octets += bytes.len() as u64;
            files += 1;
            manifest.insert(path.clone(), sha256_hex(bytes));
            write_file(&folder.join(&path), bytes).map_err(failed)
        };
        for segment in &self.segments {
            write(&segment.segment.name, &self.store.segment(&self.tenant, &segment.segment).await?)?;
        }
        for position in 0..=self.position {
            let path = Entry::path(position);
            let missing = || Error::new(Kind::Corrupt, format!("entry {position} is missing"));
            let bytes = self.store.get(&self.tenant, &path).await?.ok_or_else(missing)?;
            write(&path, &bytes)?;
        }
        let tags = [
            ("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned()),
            ("bag-info.txt", self.bag_info(now, octets, files)),
            ("manifest-sha256.txt", lines(&manifest)),
        ];
        let mut of_tags = BTreeMap::new();
        for (name, text) in &tags {
            write_file(&folder.join(name), text.as_bytes()).map_err(failed)?;
            of_tags.insert((*name).to_owned(), sha256_hex(text.as_bytes()));
        }
        write_file(&folder.join("tagmanifest-sha256.txt"), lines(&of_tags).as_bytes()).map_err(failed)
    }

    fn bag_info(&self, now: Timestamp, octets: u64, files: u64) -> String {
        let streams: std::collections::BTreeSet<&str> =
            self.segments.iter().map(|segment| segment.stream.as_str()).collect();
        let mut info = vec![
            format!("Bagging-Date: {}", crate::time::date(now)),
            format!("Bag-Software-Agent: {} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
            format!("Payload-Oxum: {octets}.{files}"),
            format!("External-Identifier: {}@{}", self.tenant, self.position),
            format!("Tenant: {}", self.tenant),
            format!("Cloud: {}", self.state.created.as_ref().map_or("", |created| created.cloud.as_str())),
            format!("Log-Position: {}", self.position),
            format!("Log-Head: {}", self.head),
            format!("Records: {}", self.rows()),
            format!("Written-At: {now}"),
        ];
        info.extend(streams.iter().map(|stream| format!("Stream: {stream}")));
        if let Some(span) = self.options.span {
            info.push(format!("Window: {}/{}", span.from, span.to));
        }
        let wanted =
            |stream: &String| self.options.streams.is_empty() || self.options.streams.contains(stream);
        let gaps: Vec<_> = gaps(&self.state, now).into_iter().filter(|gap| wanted(&gap.stream)).collect();
        if gaps.is_empty() {
            info.push("Gap: none".to_owned());
        }
        info.extend(
            gaps.iter()
                .map(|gap| format!("Gap: {} {}/{} {}", gap.stream, gap.span.from, gap.span.to, gap.reason)),
        );
        info.join("\n") + "\n"
    }
}

fn lines(manifest: &BTreeMap<String, String>) -> String {
    // RFC 8493: line breaks and percent signs of paths are encoded.
    let encoded = |path: &str| path.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    manifest.iter().map(|(path, hash)| format!("{hash}  {}\n", encoded(path))).collect()
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

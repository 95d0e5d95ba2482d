//! The log of a tenant: entries without holes, each with the hash of the one before it.

mod head;

use bytes::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;

use crate::entry::{CHECKPOINT_EVERY, Checkpoint, Created as Creation, Entry, FORMAT, Known};
use crate::error::{Error, Kind};
use crate::identity::sha256_hex;
use crate::state::State;
use crate::store::{Created, Store};
use crate::time::Span;

/// How many entries are read at the same time.
const PARALLEL: usize = 64;

/// A tenant's log, read up to its head. Reading never writes.
///
/// ```no_run
/// use msgraph_auditlogs_collect::{Log, Store};
///
/// # async fn run() -> Result<(), msgraph_auditlogs_collect::Error> {
/// let store = Store::local("logs")?;
/// for tenant in store.tenants().await? {
///     let log = Log::open(&store, &tenant).await?;
///     println!("{tenant}: {} entries, head {}", log.state().next, log.head());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Log {
    store: Store,
    tenant: String,
    head: String,
    state: State,
    /// What the entries since the last checkpoint add to what is compared with, as far back as was needed so far.
    recent: Vec<Known>,
    recent_from: Timestamp,
    /// What earlier entries have, as far back as was needed so far.
    older: Vec<Known>,
    older_from: Timestamp,
}

/// The result of an attempt to append.
#[derive(Debug)]
pub(crate) enum Appended {
    Committed(Box<Entry>),
    /// Other writers were first. The log has their entries now.
    Conflict(Vec<Entry>),
}

impl Log {
    /// Reads the log of a tenant: the last checkpoint and the entries after it.
    ///
    /// # Errors
    ///
    /// There is no log, the store fails, or an entry is damaged.
    pub async fn open(store: &Store, tenant: &str) -> Result<Self, Error> {
        if let Some(log) = Self::find(store, tenant).await? {
            return Ok(log);
        }
        Err(if store.has_segments(tenant).await? {
            let message =
                format!("{store} has segments of tenant {tenant}, but the start of its log is missing");
            Error::new(Kind::Corrupt, message)
        } else {
            let message = format!("{store} has no log of tenant {tenant}; `pull` or `follow` makes one");
            Error::new(Kind::Usage, message)
        })
    }

    /// The same; none where there is no log.
    ///
    /// # Errors
    ///
    /// The store fails, or an entry is damaged.
    pub async fn find(store: &Store, tenant: &str) -> Result<Option<Self>, Error> {
        let Some(last) = head::find(store, tenant).await? else { return Ok(None) };
        let mut log = Self {
            store: store.clone(),
            tenant: tenant.to_owned(),
            head: String::new(),
            state: State::default(),
            recent: Vec::new(),
            recent_from: Timestamp::MIN,
            older: Vec::new(),
            older_from: Timestamp::MAX,
        };
        let first = last - last % CHECKPOINT_EVERY;
        let mut entries = futures_util::stream::iter(first..=last)
            .map(|position| read_entry(store, tenant, position))
            .buffered(PARALLEL);
        while let Some((entry, hash)) = entries.try_next().await? {
            if entry.position == first && first > 0 {
                let checkpoint = entry
                    .checkpoint
                    .as_deref()
                    .ok_or_else(|| Error::new(Kind::Corrupt, format!("entry {first} has no checkpoint")))?;
                log.state = checkpoint.state.clone();
                log.head.clone_from(&entry.previous);
            }
            log.take(&entry, hash)?;
        }
        drop(entries);
        log.refresh().await?;
        Ok(Some(log))
    }

    /// The tenant.
    #[must_use]
    pub fn tenant(&self) -> &str {
        &self.tenant
    }

    /// The SHA-256 of the last entry. Kept elsewhere, it proves that the log was not rewritten or cut.
    #[must_use]
    pub fn head(&self) -> &str {
        &self.head
    }

    /// The number of the last entry.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.state.next.saturating_sub(1)
    }

    /// What the entries say.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Reads an entry.
    ///
    /// # Errors
    ///
    /// The store fails, or the entry is missing or damaged.
    pub async fn entry(&self, position: u64) -> Result<Entry, Error> {
        Ok(read_entry(&self.store, &self.tenant, position).await?.0)
    }

    /// Reads what other writers have committed since.
    ///
    /// # Errors
    ///
    /// The store fails, or an entry is damaged.
    pub async fn refresh(&mut self) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        while let Some(bytes) = self.store.get(&self.tenant, &Entry::path(self.state.next)).await? {
            let (entry, hash) = parse(self.state.next, &bytes)?;
            self.take(&entry, hash)?;
            entries.push(entry);
        }
        Ok(entries)
    }

    /// Makes the log, or opens the one that is there, and makes sure that the store keeps what it has.
    pub(crate) async fn open_to_write(
        store: &Store,
        tenant: &str,
        cloud: &str,
        writer: &str,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let path = Entry::path(0);
        let first = match store.get(tenant, &path).await? {
            Some(bytes) => bytes,
            None => Self::create(store, tenant, cloud, writer, now).await?,
        };
        if store.create(tenant, &path, first.clone()).await? == Created::New {
            let message = format!("{store} overwrites objects that exist; use a store that can create only");
            return Err(Error::new(Kind::StoreRefused, message));
        }
        let (entry, _) = parse(0, &first)?;
        let created =
            entry.created.ok_or_else(|| Error::new(Kind::Corrupt, "entry 0 does not say what it is for"))?;
        if created.tenant != tenant || created.cloud != cloud {
            let message = format!(
                "{store} has a log of tenant {} at {} in the folder of {tenant} at {cloud}; use another store",
                created.tenant, created.cloud
            );
            return Err(Error::new(Kind::StoreRefused, message));
        }
        Self::open(store, tenant).await
    }

    async fn create(
        store: &Store,
        tenant: &str,
        cloud: &str,
        writer: &str,
        now: Timestamp,
    ) -> Result<Bytes, Error> {
        if store.has_segments(tenant).await? {
            let message = format!(
                "{store} has segments of tenant {tenant} but no log; use another store or restore the log"
            );
            return Err(Error::new(Kind::StoreRefused, message));
        }
        let mut entry = Entry::empty(now, writer);
        entry.created = Some(Creation {
            store: crate::random::name(),
            tenant: tenant.to_owned(),
            cloud: cloud.to_owned(),
        });
        let bytes = Bytes::from(entry.to_bytes()?);
        match store.create(tenant, &Entry::path(0), bytes.clone()).await? {
            Created::New => Ok(bytes),
            Created::Exists => store
                .get(tenant, &Entry::path(0))
                .await?
                .ok_or_else(|| Error::new(Kind::Store, "entry 0 was there and is missing")),
        }
    }

    /// Appends an entry, unless another writer is first.
    pub(crate) async fn append(&mut self, mut entry: Entry) -> Result<Appended, Error> {
        entry.position = self.state.next;
        entry.previous.clone_from(&self.head);
        if entry.position.is_multiple_of(CHECKPOINT_EVERY) {
            let is_whole = self.recent_from == Timestamp::MIN;
            let known = if is_whole { self.recent.clone() } else { self.read_recent(Timestamp::MIN).await? };
            entry.checkpoint = Some(Box::new(Checkpoint { state: self.state.clone(), known }));
        }
        let bytes = Bytes::from(entry.to_bytes()?);
        let path = Entry::path(entry.position);
        let created = self.store.create(&self.tenant, &path, bytes.clone()).await?;
        // A put that was sent again after its answer was lost finds what it wrote itself.
        let is_ours =
            created == Created::New || self.store.get(&self.tenant, &path).await? == Some(bytes.clone());
        if is_ours {
            self.take(&entry, sha256_hex(&bytes))?;
            return Ok(Appended::Committed(Box::new(entry)));
        }
        Ok(Appended::Conflict(self.refresh().await?))
    }

    /// Everything of a stream that a read of these spans has to be compared with, in the order of the log.
    pub(crate) async fn known(&mut self, stream: &str, spans: &[Span]) -> Result<Vec<Known>, Error> {
        let from = spans.iter().map(|span| span.from).min().unwrap_or(Timestamp::MAX);
        if from < self.older_from {
            self.load_older(from).await?;
        }
        if from < self.recent_from {
            self.recent = self.read_recent(from).await?;
            self.recent_from = from;
        }
        let concerned = |known: &&Known| known.stream == stream && known.concerns(spans);
        Ok(self.older.iter().chain(&self.recent).filter(concerned).cloned().collect())
    }

    /// Reads from checkpoints what may end after `from`.
    async fn load_older(&mut self, from: Timestamp) -> Result<(), Error> {
        let (store, tenant) = (&self.store, &self.tenant);
        let needed: Vec<u64> = self
            .state
            .checkpoints
            .iter()
            .filter(|(_, latest)| *latest >= from)
            .map(|(position, _)| *position)
            .collect();
        let mut entries = futures_util::stream::iter(needed.iter().copied())
            .map(|position| read_entry(store, tenant, position))
            .buffered(PARALLEL);
        let mut older = Vec::new();
        while let Some((entry, _)) = entries.try_next().await? {
            let known = entry.checkpoint.map(|checkpoint| checkpoint.known).unwrap_or_default();
            older.extend(known.into_iter().filter(|known| known.ends_after(from)));
        }
        drop(entries);
        // A checkpoint has what was removed after it.
        for position in self.state.voids.iter().filter(|position| needed.first() < Some(position)) {
            let (entry, _) = read_entry(&self.store, &self.tenant, *position).await?;
            remove_void(&mut older, &entry);
        }
        self.older = older;
        self.older_from = from;
        Ok(())
    }

    /// Reads from the entries since the last checkpoint what may end after `from`.
    async fn read_recent(&self, from: Timestamp) -> Result<Vec<Known>, Error> {
        let (store, tenant) = (&self.store, &self.tenant);
        let last = self.position();
        let mut entries = futures_util::stream::iter(last - last % CHECKPOINT_EVERY..self.state.next)
            .map(|position| read_entry(store, tenant, position))
            .buffered(PARALLEL);
        let mut recent: Vec<Known> = Vec::new();
        while let Some((entry, _)) = entries.try_next().await? {
            recent.extend(entry.windows.iter().filter_map(Known::of).filter(|known| known.ends_after(from)));
            remove_void(&mut recent, &entry);
        }
        Ok(recent)
    }

    /// Forgets what no read from `from` on is compared with.
    pub(crate) fn forget(&mut self, from: Timestamp) {
        if from > self.older_from {
            self.older.retain(|known| known.ends_after(from));
            self.older_from = from;
        }
        if from > self.recent_from {
            self.recent.retain(|known| known.ends_after(from));
            self.recent_from = from;
        }
    }

    fn take(&mut self, entry: &Entry, hash: String) -> Result<(), Error> {
        if entry.position != self.state.next || entry.previous != self.head {
            return Err(Error::new(
                Kind::Corrupt,
                format!("entry {} does not follow the entry before it", entry.position),
            ));
        }
        if entry.checkpoint.is_some() {
            // They are in the checkpoint; what was needed of them is needed still.
            self.older_from = self.older_from.max(self.recent_from);
            let from = self.older_from;
            self.older
                .extend(std::mem::take(&mut self.recent).into_iter().filter(|known| known.ends_after(from)));
            self.recent_from = Timestamp::MIN;
        }
        self.state.apply(entry);
        self.recent.extend(entry.windows.iter().filter_map(Known::of));
        remove_void(&mut self.recent, entry);
        remove_void(&mut self.older, entry);
        self.head = hash;
        Ok(())
    }
}

/// Removes the segments that an entry voids.
fn remove_void(known: &mut [Known], entry: &Entry) {
    let Some(void) = entry.void.as_ref().filter(|void| !void.segments.is_empty()) else { return };
    let names: std::collections::HashSet<&str> = void.segments.iter().map(String::as_str).collect();
    for known in known {
        known.segments.retain(|segment| !names.contains(segment.name.as_str()));
    }
}

/// An entry and the hash of its bytes.
pub(crate) async fn read_entry(store: &Store, tenant: &str, position: u64) -> Result<(Entry, String), Error> {
    let bytes = store
        .get(tenant, &Entry::path(position))
        .await?
        .ok_or_else(|| Error::new(Kind::Corrupt, format!("entry {position} is missing")))?;
    parse(position, &bytes)
}

fn parse(position: u64, bytes: &[u8]) -> Result<(Entry, String), Error> {
    let damaged = || Error::new(Kind::Corrupt, format!("entry {position} cannot be read"));
    let entry: Entry = serde_json::from_slice(bytes).map_err(|error| damaged().with_source(error))?;
    if entry.format != FORMAT {
        let message = format!("entry {position} has format {}; this program reads {FORMAT}", entry.format);
        return Err(Error::new(Kind::Usage, message));
    }
    if entry.position != position {
        return Err(Error::new(Kind::Corrupt, format!("entry {position} has the number {}", entry.position)));
    }
    Ok((entry, sha256_hex(bytes)))
}

#[cfg(test)]
mod tests;

//! What a store has to be able to do.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use jiff::Timestamp;

use crate::clock::BoxFuture;
use crate::error::Error;

/// Whether an object was created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Created {
    /// It is there now, and durable.
    New,
    /// There was one of this name; it was not touched.
    Exists,
}

/// An object of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Object {
    /// Its path.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was created.
    pub created: Timestamp,
}

impl Object {
    /// An object of a listing.
    pub fn new(name: impl Into<String>, size: u64, created: Timestamp) -> Self {
        Self { name: name.into(), size, created }
    }
}

/// Objects by path. Implement it for a store of one's own; paths have `/` between their parts.
pub trait Objects: Send + Sync {
    /// Creates an object, durably, unless there is one of this name.
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>>;

    /// The bytes of an object; none where there is no object.
    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>>;

    /// The size of an object; none where there is no object.
    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>>;

    /// All objects below a folder.
    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>>;

    /// The folders of a folder, without what is above them.
    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>>;

    /// Deletes an object. One that is missing is no error.
    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}

impl<O: Objects + ?Sized> Objects for std::sync::Arc<O> {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        (**self).create(path, bytes)
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        (**self).get(path)
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        (**self).size(path)
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        (**self).list(folder)
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        (**self).folders(folder)
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        (**self).delete(path)
    }
}

/// Objects in memory.
#[derive(Default)]
pub struct MemoryObjects(Mutex<BTreeMap<String, (Bytes, Timestamp)>>);

impl MemoryObjects {
    fn with<T>(&self, run: impl FnOnce(&mut BTreeMap<String, (Bytes, Timestamp)>) -> T) -> T {
        run(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Objects for MemoryObjects {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        let created = self.with(|objects| {
            if objects.contains_key(path) {
                return Created::Exists;
            }
            objects.insert(path.to_owned(), (bytes, Timestamp::now()));
            Created::New
        });
        Box::pin(async move { Ok(created) })
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        let found = self.with(|objects| objects.get(path).map(|(bytes, _)| bytes.clone()));
        Box::pin(async move { Ok(found) })
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        let found = self.with(|objects| objects.get(path).map(|(bytes, _)| bytes.len() as u64));
        Box::pin(async move { Ok(found) })
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        let prefix = format!("{folder}/");
        let found = self.with(|objects| {
            let below = objects.iter().filter(|(path, _)| path.starts_with(&prefix));
            below.map(|(path, (bytes, created))| Object::new(path, bytes.len() as u64, *created)).collect()
        });
        Box::pin(async move { Ok(found) })
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut found: Vec<String> = self.with(|objects| {
            let below = objects.keys().filter_map(|path| path.strip_prefix(&prefix)?.split_once('/'));
            below.map(|(name, _)| name.to_owned()).collect()
        });
        found.dedup();
        Box::pin(async move { Ok(found) })
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        self.with(|objects| objects.remove(path));
        Box::pin(async { Ok(()) })
    }
}

impl fmt::Debug for MemoryObjects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryObjects({})", self.with(|objects| objects.len()))
    }
}

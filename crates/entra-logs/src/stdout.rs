//! Records on standard output, for shippers that run a program and read its lines.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use msgraph_auditlogs_collect::{Batch, BoxFuture, Error, Sink};

use crate::console::write_out;
use crate::failure::Failure;

/// Writes the records of committed segments, one a line.
pub(crate) struct StdoutSink {
    cursors: Cursors,
    tenant: String,
    /// The position to start after when there is no cursor.
    start: Option<u64>,
}

/// The last position of each tenant that was written, kept in a file if there is one.
#[derive(Clone, Default)]
pub(crate) struct Cursors {
    file: Option<PathBuf>,
    positions: Arc<Mutex<BTreeMap<String, u64>>>,
}

impl Cursors {
    /// Reads a file, which need not exist yet.
    pub(crate) fn read(file: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = file else { return Ok(Self::default()) };
        let positions = match fs::read_to_string(path) {
            Ok(text) => serde_json::from_str(&text).map_err(|error| {
                Failure::usage(format!(
                    "{} is not a cursor file: {error}; remove it to write everything again",
                    path.display()
                ))
            })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => {
                return Err(Failure::usage(format!(
                    "cannot read the cursor file {}: {error}",
                    path.display()
                )));
            }
        };
        Ok(Self { file: Some(path.to_owned()), positions: Arc::new(Mutex::new(positions)) })
    }

    fn get(&self, tenant: &str) -> Option<u64> {
        self.positions.lock().unwrap_or_else(PoisonError::into_inner).get(tenant).copied()
    }

    /// Keeps a position. The file is replaced as a whole, so that a kill leaves the old or the new one.
    fn set(&self, tenant: &str, position: u64) -> Result<(), String> {
        let mut positions = self.positions.lock().unwrap_or_else(PoisonError::into_inner);
        positions.insert(tenant.to_owned(), position);
        let Some(path) = &self.file else { return Ok(()) };
        let text = serde_json::to_string(&*positions).map_err(|error| error.to_string())?;
        let mut new = path.clone().into_os_string();
        new.push(".new");
        let failed = |error: io::Error| {
            format!(
                "cannot write the cursor file {}: {error}; name a file in a folder that can be written",
                path.display()
            )
        };
        fs::write(&new, text + "\n").map_err(failed)?;
        fs::rename(&new, path).map_err(failed)
    }
}

impl StdoutSink {
    /// Starts after the cursor, else after `start`, else with the first entry.
    pub(crate) fn new(tenant: &str, cursors: &Cursors, start: Option<u64>) -> Self {
        let start = if cursors.file.is_some() { None } else { start };
        Self { cursors: cursors.clone(), tenant: tenant.to_owned(), start }
    }
}

impl Sink for StdoutSink {
    fn position(&self) -> BoxFuture<'_, Result<Option<u64>, Error>> {
        Box::pin(async { Ok(self.cursors.get(&self.tenant).or(self.start)) })
    }

    fn committed<'a>(&'a self, batch: Batch<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            for (_, segment) in batch.segments() {
                let mut lines = String::new();
                batch
                    .records(segment, |record| {
                        lines.push_str(record);
                        lines.push('\n');
                        Ok(())
                    })
                    .await?;
                write_out(lines.as_bytes()).map_err(|failure| Error::sink(failure.to_string()))?;
            }
            self.cursors.set(&self.tenant, batch.position()).map_err(Error::sink)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_file_keeps_the_position_of_each_tenant() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cursor");
        let cursors = Cursors::read(Some(&path)).unwrap();
        cursors.set("a", 4).unwrap();
        cursors.set("b", 7).unwrap();
        let again = Cursors::read(Some(&path)).unwrap();
        assert_eq!((again.get("a"), again.get("b"), again.get("c")), (Some(4), Some(7), None));
    }

    #[test]
    fn a_damaged_cursor_file_is_an_error_that_names_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cursor");
        fs::write(&path, "5,").unwrap();
        let message = Cursors::read(Some(&path)).err().unwrap().to_string();
        assert!(message.contains("remove it"), "{message}");
    }
}

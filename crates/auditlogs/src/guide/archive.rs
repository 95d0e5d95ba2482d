use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use futures::StreamExt as _;
use msgraph_auditlogs::beta::AuditLogs;
use msgraph_auditlogs::{Client, NextLink, SignInKind, Timestamp};
use serde::{Deserialize, Serialize};

/// What is saved after each page. The link is a secret of the tenant.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    next: Option<NextLink>,
    records: u64,
    invalid: u64,
    is_complete: bool,
}

impl Progress {
    fn load(path: &Path) -> io::Result<Self> {
        match fs::read(path) {
            Ok(text) => Ok(serde_json::from_slice(&text)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Saves the progress after the lines themselves are on the disk. Renaming a file replaces it at once.
    fn save(&mut self, path: &Path, records: &mut File, invalid: &mut File) -> io::Result<()> {
        records.sync_data()?;
        invalid.sync_data()?;
        self.records = records.stream_position()?;
        self.invalid = invalid.stream_position()?;
        let temporary = path.with_extension("new");
        fs::write(&temporary, serde_json::to_vec(self)?)?;
        File::open(&temporary)?.sync_all()?;
        fs::rename(temporary, path)
    }
}

/// Opens a file of lines and removes what a crash left after the last saved page.
fn open(path: &Path, length: u64) -> io::Result<File> {
    let mut file = OpenOptions::new().create(true).write(true).truncate(false).open(path)?;
    file.set_len(length)?;
    file.seek(SeekFrom::End(0))?;
    Ok(file)
}

/// Archives the non-interactive sign-ins of a time span: continues where an earlier call stopped.
pub async fn archive(
    client: &Client,
    (from, to): (Timestamp, Timestamp),
    folder: &Path,
) -> Result<(), Box<dyn std::error::Error>> {
    let state = folder.join("progress.json");
    let mut progress = Progress::load(&state)?;
    while !progress.is_complete {
        let mut records = open(&folder.join("sign-ins.jsonl"), progress.records)?;
        let mut invalid = open(&folder.join("invalid.jsonl"), progress.invalid)?;
        let mut request =
            AuditLogs::new(client).sign_ins().list_kind(SignInKind::NonInteractiveUser).between(from, to);
        if let Some(link) = progress.next.clone() {
            request = request.resume(link);
        }
        let mut pages = request.pages();
        let mut position = pages.next_link().cloned();
        loop {
            match pages.next().await {
                Some(Ok(page)) => {
                    for record in page.records() {
                        writeln!(records, "{}", record.raw())?;
                    }
                }
                // One element of the page is not a record. Its neighbors came before, the next page follows.
                Some(Err(error)) if error.is_record() => {
                    writeln!(invalid, "{}", error.raw_record().unwrap_or_default())?;
                }
                // The link is too old: the time span starts again.
                Some(Err(error)) if error.is_expired_link() && progress.next.is_some() => {
                    progress = Progress::default();
                    break;
                }
                Some(Err(error)) => return Err(error.into()),
                // Only the end of the stream proves that this was the last page.
                None => {
                    progress.is_complete = true;
                    progress.save(&state, &mut records, &mut invalid)?;
                    break;
                }
            }
            // The position moves on after a page and its invalid elements.
            if let Some(next) = pages.next_link()
                && Some(next) != position.as_ref()
            {
                position = Some(next.clone());
                progress.next.clone_from(&position);
                progress.save(&state, &mut records, &mut invalid)?;
            }
        }
    }
    Ok(())
}

//! The reader: exports in, records out.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::OnceLock;

use crate::classify::Classifier;
use crate::error::{Error, Kind, Position};
use crate::exported::Exported;
use crate::form::Form;
use crate::input::{Input, PIECE};
use crate::report::Report;
use crate::scan::{Scanner, Step};

/// How much is read at once.
pub(crate) const CHUNK: usize = 64 * 1024;

/// Longest document by default.
const LIMIT: usize = 16 * 1024 * 1024;

/// Reads an export record by record, in constant memory.
///
/// The form is detected record by record, so files may be concatenated and may mix forms; [`forms`](Self::forms) counts
/// them. What cannot be read is an error with its position, and the reader continues with the next document. The iteration
/// ends without an error only if everything was read.
///
/// ```
/// use msgraph_auditlogs_exports::Reader;
/// use msgraph_auditlogs_exports::beta::SignIn;
///
/// let export = r#"[{"id": "1", "userPrincipalName": "kim@contoso.example"}]
/// {"Id": "2", "UserPrincipalName": "lee@contoso.example", "AdditionalProperties": {}}"#;
/// let mut names = Vec::new();
/// for exported in Reader::new(export.as_bytes()) {
///     names.extend(exported?.record::<SignIn>()?.user_principal_name.as_deref().map(str::to_owned));
/// }
/// assert_eq!(names, ["kim@contoso.example", "lee@contoso.example"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Reader<R> {
    pub(crate) input: R,
    pub(crate) chunk: Vec<u8>,
    pub(crate) core: Core,
}

impl Reader<File> {
    /// Opens a file, whatever its form and compression.
    ///
    /// A segment `tenantId=...` of the path, as storage accounts have it, is the tenant of records that do not name
    /// theirs.
    ///
    /// # Errors
    ///
    /// If the file cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let reader = Self::new(File::open(path)?);
        Ok(match tenant_of(path) {
            Some(tenant) => reader.tenant(tenant),
            None => reader,
        })
    }
}

impl<R> Reader<R> {
    /// Reads from bytes: a file, a socket, a slice. Reading is buffered.
    pub fn new(input: R) -> Self {
        Self { input, chunk: Vec::new(), core: Core::new() }
    }

    /// Reads every record as one of this form, instead of detecting the form.
    #[must_use]
    pub fn form(mut self, form: Form) -> Self {
        self.core.classifier.form = Some(form);
        self
    }

    /// Reads every record as one of this report, unless its category or table names another.
    ///
    /// Records of `directoryAudits` and `customSecurityAttributeAudits` have the same members; without a context, they
    /// are read as the former.
    #[must_use]
    pub fn report(mut self, report: Report) -> Self {
        self.core.classifier.report = Some(report);
        self
    }

    /// The tenant of records that do not name theirs.
    #[must_use]
    pub fn tenant(mut self, tenant: impl Into<String>) -> Self {
        self.core.tenant = Some(tenant.into());
        self
    }

    /// The longest record in bytes; 16 MiB by default. Longer ones are errors, and are skipped in constant memory.
    #[must_use]
    pub fn max_record_bytes(mut self, limit: usize) -> Self {
        self.core.scanner = Scanner::new(limit.max(1));
        self
    }

    /// How many records of each form were read so far. More than one form means that the file mixes them.
    #[must_use]
    pub fn forms(&self) -> &BTreeMap<Form, u64> {
        &self.core.forms
    }

    /// The position up to which the input is read.
    #[must_use]
    pub fn position(&self) -> Position {
        self.core.scanner.position()
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Exported, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.core.next() {
                return item;
            }
            self.chunk.resize(CHUNK, 0);
            match self.input.read(&mut self.chunk) {
                Ok(0) => self.core.finish(),
                Ok(length) => self.core.take(self.chunk.get(..length).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.core.fail(error),
            }
        }
    }
}

/// The reader without its input.
#[derive(Debug)]
pub(crate) struct Core {
    input: Input,
    /// Bytes that were read, but not taken yet.
    pending: Vec<u8>,
    scanner: Scanner,
    classifier: Classifier,
    tenant: Option<String>,
    forms: BTreeMap<Form, u64>,
    /// What ends the input, reported after everything before it is read.
    failure: Option<Failure>,
    ended: bool,
}

#[derive(Debug)]
enum Failure {
    Io(io::Error),
    Damaged(String),
}

impl Core {
    pub(crate) fn new() -> Self {
        Self {
            input: Input::new(),
            pending: Vec::new(),
            scanner: Scanner::new(LIMIT),
            classifier: Classifier::new(),
            tenant: None,
            forms: BTreeMap::new(),
            failure: None,
            ended: false,
        }
    }

    /// Adds the next bytes. Only to be called when there is no next item without them.
    pub(crate) fn take(&mut self, bytes: &[u8]) {
        if self.input.is_plain() {
            self.push(bytes);
        } else {
            self.pending.extend_from_slice(bytes);
        }
    }

    /// The bytes have come to their end.
    pub(crate) fn finish(&mut self) {
        if let Err(damaged) = self.input.finish(self.scanner.buffer()) {
            self.failure = Some(Failure::Damaged(damaged.0));
        }
        self.end();
    }

    pub(crate) fn fail(&mut self, error: io::Error) {
        self.failure = Some(Failure::Io(error));
        self.end();
    }

    fn end(&mut self) {
        self.ended = true;
        self.pending.clear();
        self.scanner.end();
    }

    /// The next record or error, `Some(None)` at the end; `None` if more bytes are needed.
    pub(crate) fn next(&mut self) -> Option<Option<Result<Exported, Error>>> {
        loop {
            match self.scanner.next() {
                Step::More if self.pending.is_empty() => return None,
                Step::More => self.feed(),
                Step::Failed(error) => {
                    // Where the input breaks off, so does the document; the cause is reported once.
                    if self.ended && self.failure.is_some() && error.is_syntax() {
                        continue;
                    }
                    return Some(Some(Err(error)));
                }
                Step::Found(found) => match self.classifier.classify(&found) {
                    Ok(class) => {
                        *self.forms.entry(class.form).or_default() += 1;
                        let columns = found.container.columns.clone();
                        let id = found.id();
                        return Some(Some(Ok(Exported {
                            report: class.report,
                            kind: class.kind,
                            tenant: class.tenant.or_else(|| self.tenant.clone()),
                            form: class.form,
                            layout: found.container.layout,
                            raw: found.raw,
                            id,
                            position: found.position,
                            columns,
                            normalized: OnceLock::new(),
                        })));
                    }
                    Err(message) => {
                        return Some(Some(Err(Error::new(Kind::Form, found.position, message))));
                    }
                },
                Step::End => {
                    let position = self.scanner.position();
                    return Some(self.failure.take().map(|failure| {
                        Err(match failure {
                            Failure::Io(error) => Error::input(position, error),
                            Failure::Damaged(message) => Error::new(Kind::Compression, position, message),
                        })
                    }));
                }
            }
        }
    }

    /// Passes a piece of what is pending to the scanner.
    fn feed(&mut self) {
        let mut pending = std::mem::take(&mut self.pending);
        let length = if self.input.is_plain() { pending.len() } else { pending.len().min(PIECE) };
        self.push(pending.get(..length).unwrap_or_default());
        pending.drain(..length);
        if !self.ended {
            self.pending = pending;
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        if let Err(damaged) = self.input.push(bytes, self.scanner.buffer()) {
            self.failure = Some(Failure::Damaged(damaged.0));
            self.end();
        }
    }
}

/// The tenant that a path of a storage account names.
fn tenant_of(path: &Path) -> Option<String> {
    let segments = path.iter().filter_map(|segment| segment.to_str());
    segments.filter_map(|segment| segment.strip_prefix("tenantId=")).map(str::to_owned).next_back()
}

/// The files in a folder and its subfolders, in the order of their paths; a file itself.
///
/// # Errors
///
/// If a folder cannot be read.
pub fn files(path: impl AsRef<Path>) -> io::Result<Vec<std::path::PathBuf>> {
    let path = path.as_ref();
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries = std::fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(entry)?);
    }
    Ok(found)
}

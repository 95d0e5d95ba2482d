//! Where the records go: standard output, or a new file that has its name only once it is whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::write::GzEncoder;

use crate::console::output_failure;
use crate::failure::Failure;

/// Receives lines.
pub(super) struct Output {
    encoder: Encoder,
    /// The name of the file, and the one that it has until it is whole.
    names: Option<(PathBuf, PathBuf)>,
}

enum Encoder {
    Standard(BufWriter<io::Stdout>),
    Plain(BufWriter<File>),
    Gzip(GzEncoder<BufWriter<File>>),
    Zstd(zstd::Encoder<'static, BufWriter<File>>),
}

impl Output {
    /// Creates a file by its extension, or uses standard output.
    pub(super) fn create(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            return Ok(Self { encoder: Encoder::Standard(BufWriter::new(io::stdout())), names: None });
        };
        let shown = path.display();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is = |end: &str| name.len() > end.len() && name.ends_with(end);
        if ![".jsonl", ".jsonl.gz", ".jsonl.zst", ".ndjson"].into_iter().any(is) {
            return Err(Failure::usage(format!(
                "--out {shown}: end the name in .jsonl, .jsonl.gz or .jsonl.zst"
            )));
        }
        if path.exists() {
            return Err(Failure::usage(format!(
                "--out {shown} exists; name another file, or remove it first"
            )));
        }
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let file = File::create(&part).map_err(|error| {
            Failure::usage(format!(
                "--out: cannot write {}: {error}; name a file that can be written",
                part.display()
            ))
        })?;
        let file = BufWriter::new(file);
        let encoder = if is(".gz") {
            Encoder::Gzip(GzEncoder::new(file, flate2::Compression::default()))
        } else if is(".zst") {
            let encoder = zstd::Encoder::new(file, 3).and_then(|mut encoder| {
                encoder.include_checksum(true)?;
                Ok(encoder)
            });
            Encoder::Zstd(encoder.map_err(|error| failed(&part, &error))?)
        } else {
            Encoder::Plain(file)
        };
        Ok(Self { encoder, names: Some((path.to_owned(), part)) })
    }

    /// Writes a record. Line breaks, which JSON has only between tokens, become spaces.
    pub(super) fn line(&mut self, record: &str) -> Result<(), Failure> {
        let result = if record.contains(['\r', '\n']) {
            self.write(record.replace(['\r', '\n'], " ").as_bytes())
        } else {
            self.write(record.as_bytes())
        };
        result.and_then(|()| self.write(b"\n")).map_err(|error| self.failure(&error))
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.encoder {
            Encoder::Standard(out) => out.write_all(bytes),
            Encoder::Plain(out) => out.write_all(bytes),
            Encoder::Gzip(out) => out.write_all(bytes),
            Encoder::Zstd(out) => out.write_all(bytes),
        }
    }

    /// Ends the output: a file gets its name once all of it is on the disk.
    pub(super) fn finish(self) -> Result<(), Failure> {
        let Self { encoder, names } = self;
        let part = names.as_ref().map(|(_, part)| part.clone()).unwrap_or_default();
        let finished = match encoder {
            Encoder::Standard(mut out) => out.flush().map(|()| None),
            Encoder::Plain(out) => Ok(Some(out)),
            Encoder::Gzip(out) => out.finish().map(Some),
            Encoder::Zstd(out) => out.finish().map(Some),
        };
        let file = match finished {
            Err(error) if names.is_none() => return Err(output_failure(&error)),
            finished => finished.map_err(|error| failed(&part, &error))?,
        };
        let (Some(file), Some((path, part))) = (file, names) else { return Ok(()) };
        let file = file.into_inner().map_err(|error| failed(&part, error.error()))?;
        file.sync_all().map_err(|error| failed(&part, &error))?;
        // A file that has come meanwhile is not replaced where links exist.
        match fs::hard_link(&part, &path) {
            Ok(()) => fs::remove_file(&part),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) => fs::rename(&part, &path),
        }
        .map_err(|error| failed(&path, &error))
    }

    fn failure(&self, error: &io::Error) -> Failure {
        match &self.names {
            Some((_, part)) => failed(part, error),
            None => output_failure(error),
        }
    }
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::incomplete(format!(
        "cannot write {}: {error}; it is not whole, remove it and run again",
        path.display()
    ))
}

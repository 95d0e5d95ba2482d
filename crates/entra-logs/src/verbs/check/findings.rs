//! What `check` found, printed as it is found.

use serde::Serialize;

use crate::console::Console;
use crate::failure::{COMPLETE, Failure, worst};

/// Whether something works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Works,
    /// Worth knowing.
    Note,
    /// It does not work: the exit code.
    Fails(u8),
}

#[derive(Debug, Serialize)]
pub(super) struct Finding {
    mark: &'static str,
    subject: String,
    text: String,
}

pub(super) struct Findings<'a> {
    console: &'a Console,
    is_json: bool,
    all: Vec<Finding>,
    codes: Vec<u8>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(console: &'a Console, is_json: bool) -> Self {
        Self { console, is_json, all: Vec::new(), codes: vec![COMPLETE] }
    }

    pub(super) fn title(&self, text: &str) -> Result<(), Failure> {
        if self.is_json { Ok(()) } else { self.console.print(text) }
    }

    pub(super) fn add(&mut self, mark: Mark, subject: &str, text: &str) -> Result<(), Failure> {
        let word = match mark {
            Mark::Works => "works",
            Mark::Note => "note",
            Mark::Fails(code) => {
                self.codes.push(code);
                "fails"
            }
        };
        if !self.is_json {
            self.console.print(&format!("  {word:<5}  {subject}: {text}"))?;
        }
        self.all.push(Finding { mark: word, subject: subject.to_owned(), text: text.to_owned() });
        Ok(())
    }

    pub(super) fn all(&self) -> &[Finding] {
        &self.all
    }

    pub(super) fn code(&self) -> u8 {
        worst(self.codes.iter().copied())
    }
}

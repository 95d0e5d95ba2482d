//! Problems, collected and printed with their place and a remedy.

mod render;

use crate::source::{Source, Span};

/// Whether a diagnostic stops the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The input is wrong.
    Error,
    /// The input is accepted; the maintainer should know what is left out.
    Note,
}

/// One error or note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it stops the generator.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// Where; `None` where it can't be pinned to a place.
    pub span: Option<Span>,
    /// Other places that matter, each with a word on why.
    pub related: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error.
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message.into())
    }

    /// A note, which does not stop the generator.
    #[must_use]
    pub fn note(message: impl Into<String>) -> Self {
        Self::new(Severity::Note, message.into())
    }

    fn new(severity: Severity, message: String) -> Self {
        Diagnostic { severity, message, span: None, related: Vec::new(), help: None }
    }

    /// Adds its location.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Points to another place that matters.
    #[must_use]
    pub fn also(mut self, span: Span, why: impl Into<String>) -> Self {
        self.related.push((span, why.into()));
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// All problems found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    diagnostics: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds another collection of problems.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(others);
    }

    /// Keeps the diagnostics of a result, and returns its value.
    pub fn absorb<T>(&mut self, result: Result<T, Diagnostics>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(diagnostics) => {
                self.extend(diagnostics);
                None
            }
        }
    }

    /// Whether there is no problem at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether there are more than a rendering shows, so that nobody reads what a further one suggests.
    #[must_use]
    pub(crate) fn is_full(&self) -> bool {
        self.diagnostics.len() >= render::LIMIT
    }

    /// The problems, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// The value if there is no problem, else the problems.
    ///
    /// # Errors
    ///
    /// If there is a problem.
    pub fn or<T>(self, value: T) -> Result<T, Diagnostics> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The problems as text, by place, each with file, line, column and excerpt.
    ///
    /// The sources are those that the spans refer to: a [`Source`] or a
    /// [`Sources`](crate::source::Sources).
    #[must_use]
    pub fn render(&self, sources: &impl AsRef<[Source]>) -> String {
        render::render(&self.diagnostics, sources.as_ref())
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(only: Diagnostic) -> Self {
        Self { diagnostics: vec![only] }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
    }
}

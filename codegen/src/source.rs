//! Texts that are read, and positions in them.

use std::ops::{Deref, DerefMut};

/// Names one text among those of a [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A text together with the name that messages call it by.
#[derive(Clone, Debug)]
pub struct Source {
    id: SourceId,
    path: String,
    text: String,
}

impl Source {
    /// A text that is read alone. Texts that are read together belong in a [`Sources`].
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Source { id: SourceId::default(), path: path.into(), text: text.into() }
    }

    /// What spans in this text refer to.
    #[must_use]
    pub fn id(&self) -> SourceId {
        self.id
    }

    /// The name that messages call it by, with `/` between folders on every system.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The span of a range of bytes.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let clamp = |at: usize| u32::try_from(at.min(self.text.len())).unwrap_or(u32::MAX);
        Span { source: self.id, start: clamp(range.start), end: clamp(range.end.max(range.start)) }
    }
}

impl AsRef<[Source]> for Source {
    fn as_ref(&self) -> &[Source] {
        std::slice::from_ref(self)
    }
}

/// Texts that are read together.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    sources: Vec<Source>,
}

impl Sources {
    /// Adds a text, and returns its identity.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.sources.push(Source { id, path: path.into(), text: text.into() });
        id
    }

    /// The text of this identity.
    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0 as usize)
    }

    /// All texts, in the order in which they came.
    pub fn iter(&self) -> std::slice::Iter<'_, Source> {
        self.sources.iter()
    }
}

impl AsRef<[Source]> for Sources {
    fn as_ref(&self) -> &[Source] {
        &self.sources
    }
}

/// A range of bytes in one source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A value with the place where it is written.
///
/// Comparison sees only the value, so two documents are equal when they say the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spanned<T> {
    /// What is written.
    pub inner: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value that is written in this place.
    #[must_use]
    pub fn new(inner: T, span: Span) -> Self {
        Spanned { inner, span }
    }

    /// Another value with the same place.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { inner: change(self.inner), span: self.span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for Spanned<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

impl<T: Eq> Eq for Spanned<T> {}

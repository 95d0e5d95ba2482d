//! The texts of a record that is being decoded, and the memory that they share.

use std::cell::Cell;

use super::text::{Buffer, Text};
use super::untyped::{HAS_NUMBER_MAPS, Untyped};

/// Makes the texts of one record while it is decoded. They can be read when this is dropped.
#[doc(hidden)]
#[derive(Debug)]
pub struct Texts {
    /// The texts so far.
    text: String,
    /// Where they go in the end.
    buffer: Option<Buffer>,
    /// Whether the deserializer is the crate's own.
    pub(super) is_own: bool,
    /// Whether serde_json's maps that represent numbers can occur.
    pub(super) has_number_maps: bool,
}

thread_local! {
    /// Memory for the texts of the record that is being decoded.
    static SCRATCH: Cell<String> = const { Cell::new(String::new()) };
}

/// The most memory that a thread keeps for the next record.
const SCRATCH_LIMIT: usize = 1 << 16;

impl Texts {
    /// For a record that the crate's own deserializer reads.
    pub(super) fn new() -> Self {
        Self::with(true, false)
    }

    /// For a record from a deserializer that is not the crate's own.
    pub(super) fn of_any_deserializer() -> Self {
        Self::with(false, *HAS_NUMBER_MAPS)
    }

    fn with(is_own: bool, has_number_maps: bool) -> Self {
        let text = SCRATCH.try_with(Cell::take).unwrap_or_default();
        Self { text, buffer: None, is_own, has_number_maps }
    }

    pub(super) fn untyped(&self) -> Untyped {
        Untyped { has_number_maps: self.has_number_maps }
    }

    /// Returns a text: a slice of the record's buffer unless it is short.
    #[inline]
    pub(super) fn add(&mut self, text: &str) -> Text {
        match Text::short(text) {
            Some(short) => short,
            None => self.slice(text).unwrap_or_else(|| Text::from(text)),
        }
    }

    #[inline]
    fn slice(&mut self, text: &str) -> Option<Text> {
        let start = self.text.len();
        let slice = Text::slice(self.buffer.get_or_insert_default(), start..start + text.len())?;
        self.text.push_str(text);
        Some(slice)
    }

    /// Makes the texts so far readable.
    pub(super) fn finish(&mut self) {
        if let Some(buffer) = self.buffer.take() {
            // Nobody else sets it.
            let _ = buffer.set(self.text.as_str().into());
            self.text.clear();
        }
    }
}

impl Drop for Texts {
    fn drop(&mut self) {
        self.finish();
        if self.text.capacity() <= SCRATCH_LIMIT {
            let text = std::mem::take(&mut self.text);
            let _ = SCRATCH.try_with(|scratch| scratch.set(text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_every_length_are_what_was_added() {
        let all = "é".repeat(40);
        let lengths = || (0..=all.len()).filter(|end| all.is_char_boundary(*end));
        let mut texts = Texts::new();
        let added: Vec<Text> = lengths().map(|end| texts.add(&all[..end])).collect();
        drop(texts);
        for (text, end) in added.iter().zip(lengths()) {
            assert_eq!(text, &all[..end]);
            assert_eq!(text.clone().detach(), *text);
        }
    }

    #[test]
    fn texts_beyond_the_largest_buffer_are_whole() {
        let large = "x".repeat((1 << 24) - 20);
        let mut texts = Texts::new();
        let added =
            [large.as_str(), "the last that fits", "the first that does not"].map(|text| texts.add(text));
        drop(texts);
        assert_eq!(added[0].len(), large.len());
        assert_eq!(added[1..], ["the last that fits", "the first that does not"]);
    }

    #[test]
    fn records_within_records_have_their_own_texts() {
        let mut outer = Texts::new();
        let first = outer.add("the first text of the outer record");
        let mut inner = Texts::new();
        let within = inner.add("the text of the inner record");
        drop(inner);
        assert_eq!(within, "the text of the inner record");
        outer.finish();
        let second = outer.add("the second text of the outer record");
        drop(outer);
        assert_eq!(first, "the first text of the outer record");
        assert_eq!(second, "the second text of the outer record");
    }
}

//! The text of a page, written piece by piece.

use std::mem;
use std::sync::Arc;

use super::record_writer::RecordWriter;

/// The text of a page, or of a part of one, as far as it is not written yet.
#[derive(Debug)]
pub(super) struct PageText {
    /// What is before the next record.
    front: String,
    /// The positions of all records of the page.
    positions: Arc<[u64]>,
    /// The place in the page of the next record, and the end of those to be written.
    next: usize,
    until: usize,
    /// The place of the record that `null` is written for.
    replaced: Option<usize>,
    /// What is after the last record.
    end: String,
}

impl PageText {
    pub(super) fn new(front: String, positions: Vec<u64>, replaced: Option<usize>, end: String) -> Self {
        PageText { front, until: positions.len(), positions: positions.into(), next: 0, replaced, end }
    }

    /// The positions of all records of the page.
    pub(super) fn positions(&self) -> &Arc<[u64]> {
        &self.positions
    }

    /// The place in the page of the next record.
    pub(super) fn next(&self) -> usize {
        self.next
    }

    /// How many records are still to be written.
    pub(super) fn left(&self) -> usize {
        self.until.saturating_sub(self.next)
    }

    /// Splits off the second half of what is still to be written.
    pub(super) fn split_off(&mut self) -> PageText {
        let middle = self.next + self.left() / 2;
        let until = mem::replace(&mut self.until, middle);
        PageText {
            front: String::new(),
            positions: Arc::clone(&self.positions),
            next: middle,
            until,
            replaced: self.replaced,
            end: mem::take(&mut self.end),
        }
    }

    /// Appends whole records until there are at least `size` bytes, or nothing is left. Returns whether nothing is left.
    pub(super) fn write(&mut self, writer: &RecordWriter<'_>, out: &mut Vec<u8>, size: usize) -> bool {
        out.extend_from_slice(mem::take(&mut self.front).as_bytes());
        for position in self.positions.get(self.next..self.until).unwrap_or_default() {
            if out.len() >= size {
                return false;
            }
            if self.next > 0 {
                out.push(b',');
            }
            if self.replaced == Some(self.next) {
                out.extend_from_slice(b"null");
            } else {
                writer.write(out, *position);
            }
            self.next += 1;
        }
        out.extend_from_slice(mem::take(&mut self.end).as_bytes());
        true
    }
}

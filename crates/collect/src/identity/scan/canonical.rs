//! Writing the canonical text of what was parsed.

use super::{Item, Kind, Scanner};

/// An array or object that is being written.
#[derive(Debug)]
pub(super) struct Frame {
    first: usize,
    next: usize,
    end: usize,
    is_object: bool,
}

impl Frame {
    const fn new(first: usize, end: usize, is_object: bool) -> Self {
        Self { first, next: first, end, is_object }
    }
}

impl Scanner {
    pub(super) fn write_canonical(&mut self, text: &str, root: Item) -> Option<&[u8]> {
        let Self { items, frames, canonical, .. } = self;
        canonical.clear();
        canonical.reserve(text.len());
        frames.clear();
        let mut value = Some(root);
        loop {
            if let Some(Item { value: start, end, kind, .. }) = value.take() {
                match kind {
                    Kind::Canonical => canonical.extend_from_slice(text.as_bytes().get(start..end)?),
                    Kind::Array(first, end) => {
                        canonical.push(b'[');
                        frames.push(Frame::new(first, end, false));
                    }
                    Kind::Object(first, end) => {
                        canonical.push(b'{');
                        frames.push(Frame::new(first, end, true));
                    }
                }
            }
            let Some(frame) = frames.last_mut() else { return Some(canonical) };
            let Some(item) = items.get(frame.next..frame.end)?.first() else {
                canonical.push(if frame.is_object { b'}' } else { b']' });
                frames.pop();
                continue;
            };
            if frame.next > frame.first {
                canonical.push(b',');
            }
            frame.next += 1;
            if frame.is_object && item.is_canonical_member() {
                let mut end = item.end;
                // Neighbors in the text, too.
                while let Some(next) = items.get(frame.next..frame.end)?.first()
                    && next.start == end + 1
                    && next.is_canonical_member()
                {
                    end = next.end;
                    frame.next += 1;
                }
                canonical.extend_from_slice(text.as_bytes().get(item.start..end)?);
                continue;
            }
            if frame.is_object {
                canonical.extend_from_slice(text.as_bytes().get(item.start..item.name_end)?);
                canonical.push(b':');
            }
            value = Some(*item);
        }
    }
}

impl Item {
    /// Whether the text of the member is canonical: there is only a colon between the name and a canonical value.
    fn is_canonical_member(&self) -> bool {
        self.kind == Kind::Canonical && self.name_end + 1 == self.value
    }
}

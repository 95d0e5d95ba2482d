//! Writing the canonical text of what was parsed.

use super::{Kind, Node, Scanner};

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
    pub(super) fn write_canonical(&mut self, text: &str, root: Node) -> Option<&[u8]> {
        let Self { nodes, items, frames, canonical, .. } = self;
        canonical.clear();
        canonical.reserve(text.len());
        frames.clear();
        let mut value = Some(root);
        loop {
            if let Some(Node { start, end, kind }) = value.take() {
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
            if frame.next == frame.end {
                canonical.push(if frame.is_object { b'}' } else { b']' });
                frames.pop();
                continue;
            }
            if frame.next > frame.first {
                canonical.push(b',');
            }
            let item = items.get(frame.next)?;
            let node = *nodes.get(item.node)?;
            frame.next += 1;
            if frame.is_object {
                // Only a colon between the name and a canonical value: the member's text is canonical.
                if node.kind == Kind::Canonical && item.end + 1 == node.start {
                    canonical.extend_from_slice(text.as_bytes().get(item.start..node.end)?);
                    continue;
                }
                canonical.extend_from_slice(text.as_bytes().get(item.start..item.end)?);
                canonical.push(b':');
            }
            value = Some(node);
        }
    }
}

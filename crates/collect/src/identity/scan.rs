//! One pass over a JSON text that builds no values: where everything is, and the text without insignificant differences.

mod canonical;
mod parse;

use canonical::Frame;
use parse::{Open, Parser};

/// Reads records, one after the other, with the same buffers.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    nodes: Vec<Node>,
    /// The items of arrays and objects that are whole, each one's together.
    items: Vec<Item>,
    /// The items so far of those that are not, the innermost's last.
    pending: Vec<Item>,
    open: Vec<Open>,
    frames: Vec<Frame>,
    canonical: Vec<u8>,
}

/// A value.
#[derive(Clone, Copy, Debug)]
struct Node {
    start: usize,
    end: usize,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A scalar, or a value without white space and with sorted members: its text is canonical as it is.
    Canonical,
    /// The range of its items.
    Array(usize, usize),
    /// The same, sorted by name.
    Object(usize, usize),
}

/// An element of an array, or a member of an object.
#[derive(Clone, Copy, Debug, Default)]
struct Item {
    /// The first bytes of the name: most names differ in them.
    order: u64,
    /// The name with its quotes; empty in an array.
    start: usize,
    end: usize,
    node: usize,
}

/// The members of a record that are asked for, as they are written; the last one where a name is repeated.
pub(crate) type Found<'t> = [Option<&'t str>; 2];

impl Scanner {
    /// The canonical text, and the record's members of these names. No text where it is not JSON.
    pub(crate) fn scan<'t>(&mut self, text: &'t str, names: [Option<&str>; 2]) -> (Option<&[u8]>, Found<'t>) {
        self.nodes.clear();
        self.items.clear();
        self.pending.clear();
        self.open.clear();
        let mut parser = Parser::new(text, names, self);
        let root = parser.parse();
        let found = parser.found;
        let canonical = root.and_then(|root| self.write_canonical(text, root));
        (canonical, found)
    }
}

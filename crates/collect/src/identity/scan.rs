//! One pass over a JSON text that builds no values: where everything is, and the text without insignificant differences.

mod canonical;
mod parse;

use canonical::Frame;
use parse::{Open, Parser};

/// Reads records, one after the other, with the same buffers.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    /// The items of arrays and objects that are whole, each one's together, unless their text is canonical as it is.
    items: Vec<Item>,
    /// The items so far of those that are not whole, the innermost's last.
    pending: Vec<Item>,
    open: Vec<Open>,
    frames: Vec<Frame>,
    canonical: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// A scalar, or a value without white space and with sorted members: its text is canonical as it is.
    #[default]
    Canonical,
    /// The range of its items.
    Array(usize, usize),
    /// The same, sorted by name.
    Object(usize, usize),
}

/// A value, and its name where it is a member of an object.
#[derive(Clone, Copy, Debug, Default)]
struct Item {
    /// The first bytes of the name: most names differ in them.
    order: u64,
    /// Where the name starts, with its quotes. Empty where there is none.
    start: usize,
    name_end: usize,
    /// Whether the name has escapes.
    is_escaped: bool,
    /// Where the value starts.
    value: usize,
    end: usize,
    kind: Kind,
}

/// The members of a record that are asked for, as they are written; the last one where a name is repeated.
pub(crate) type Found<'t> = [Option<&'t str>; 2];

impl Scanner {
    /// The canonical text, and the record's members of these names. Neither where the text is not JSON.
    pub(crate) fn scan<'t>(&mut self, text: &'t str, names: [Option<&str>; 2]) -> (Option<&[u8]>, Found<'t>) {
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

//! What was changed.

use std::fmt;

/// One thing that was changed to bring a record into the form of Graph.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Normalization {
    /// Where it is in the normalized record: `location.geoCoordinates.latitude`.
    pub path: String,
    /// What was changed.
    pub change: Change,
    /// What was there, shortened; empty where the change is explanation enough.
    pub from: String,
    /// What is there now, shortened; empty where the change is explanation enough.
    pub to: String,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Change {
    /// A member has its declared name: another letter case, or a renamed column.
    Renamed,
    /// A member of an enumeration has its declared letter case.
    MemberCase,
    /// A text that held JSON is that JSON.
    JsonText,
    /// A text that held a number or a boolean is that number or boolean.
    ScalarText,
    /// A number or a boolean is the text that is declared.
    Stringified,
    /// A number became its set of flags.
    FlagNumber,
    /// A number became the member of the enumeration with that value; in provisioning alone.
    EnumNumber,
    /// A time has the form of RFC 3339.
    TimeForm,
    /// An empty text is null.
    Emptied,
    /// A collection is no longer wrapped in an object with its count.
    Unwrapped,
    /// A single object is a collection of one element.
    Collected,
    /// The members of `AdditionalProperties` are members of the record.
    Lifted,
    /// A member that was missing has a value from elsewhere in the record.
    Derived,
    /// The type of an object is named, as its members tell it.
    TypeNamed,
    /// The export has lost what was here: `ConvertTo-Json` wrote the name of a type. Export again with `-Depth 10`.
    Cut,
}

/// Longest text that is shown.
const SHOWN: usize = 60;

impl Normalization {
    pub(super) fn new(path: &str, change: Change, from: String, to: String) -> Self {
        Self { path: path.to_owned(), change, from: shortened(from), to: shortened(to) }
    }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Renamed => "renamed",
            Self::MemberCase => "letter case of an enum member",
            Self::JsonText => "JSON in a text",
            Self::ScalarText => "number or boolean in a text",
            Self::Stringified => "number or boolean instead of a text",
            Self::FlagNumber => "flags as a number",
            Self::EnumNumber => "enum member as a number",
            Self::TimeForm => "form of a time",
            Self::Emptied => "empty text instead of null",
            Self::Unwrapped => "collection wrapped in an object",
            Self::Collected => "collection of one element as the element",
            Self::Lifted => "members of AdditionalProperties",
            Self::Derived => "derived",
            Self::TypeNamed => "type named",
            Self::Cut => "content lost by the export (ConvertTo-Json -Depth)",
        })
    }
}

impl fmt::Display for Normalization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, change, from, to } = self;
        if !path.is_empty() {
            write!(formatter, "{path}: ")?;
        }
        write!(formatter, "{change}")?;
        match (from.is_empty(), to.is_empty()) {
            (true, true) => Ok(()),
            (true, false) => write!(formatter, ": {to}"),
            (false, true) => write!(formatter, ": {from}"),
            (false, false) => write!(formatter, ": {from} -> {to}"),
        }
    }
}

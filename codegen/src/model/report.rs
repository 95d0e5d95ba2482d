//! Reports: collections that are read as a whole or by time, and what is documented of each.

use super::{Documentation, TypeName};

/// The property that has the time of a record's event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeProperty {
    /// The wire name: `createdDateTime`.
    pub wire: String,
    /// The operators that the service documents for bounds.
    pub bounds: Option<TimeBounds>,
}

/// The operators of a lower and an upper bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBounds {
    /// `ge` and `le`.
    Inclusive,
    /// `gt` and `lt`.
    Exclusive,
}

/// A collection below a root, an entity set, or a function that returns a collection.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The Rust type: `BookLoans`.
    pub rust: String,
    /// The segment: `bookLoans`.
    pub wire: String,
    /// The singleton above it: `library`; empty for an entity set.
    pub root: String,
    /// The arguments of a function, as OData literals; none for a collection.
    pub arguments: Option<Vec<(String, String)>>,
    /// The record type, which may be polymorphic.
    pub record: TypeName,
    /// The properties of the record's key.
    pub key: Vec<String>,
    /// When a record happened.
    pub time: Option<TimeProperty>,
    /// What overlays state about it.
    pub facts: ReportFacts,
    /// For the reader.
    pub documentation: Documentation,
}

/// What overlays state about a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportFacts {
    /// Records of a page without `$top`.
    pub default_page_size: Option<u32>,
    /// The greatest `$top`.
    pub max_page_size: Option<u32>,
    /// Permissions to grant.
    pub permissions: Vec<String>,
    /// Whether a tenant needs a premium license.
    pub requires_premium: bool,
    /// Days for which records are kept with a premium license.
    pub retention_days: Option<u32>,
    /// Days for which records are kept without one.
    pub retention_days_free: Option<u32>,
    /// The collection that names a record's kinds, where they can be requested.
    pub kind_property: Option<String>,
    /// The kinds.
    pub kinds: Vec<String>,
}

//! What the documentation of an item is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::Link;
use crate::cloud::Cloud;

/// The documentation of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documentation {
    /// One line.
    pub summary: Option<String>,
    /// More, where there is more to say.
    pub details: Option<String>,
    /// Whether backticks in the two texts mark code. True for overlays only: upstream text is always plain.
    pub has_code_spans: bool,
    /// What the links of the two texts lead to, by their names in the text.
    pub links: BTreeMap<String, Link>,
    /// Since when the item should not be used.
    pub deprecation: Option<Deprecation>,
    /// The clouds that lack the item.
    pub unavailable_in: BTreeSet<Cloud>,
}

/// A `Revisions` annotation of kind `Deprecated`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// When it was announced: `2021-04-11`.
    pub date: Option<String>,
    /// From when the service may drop it.
    pub removal_date: Option<String>,
    /// The name of the announcement: `2021-04/Reporting`.
    pub version: Option<String>,
}

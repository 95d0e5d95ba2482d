// Generated from library.chapter (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The complex type `library.chapter`.
///
/// Wire name: `library.chapter`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Chapter {
    /// The member `title`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `title`
    pub title: Option<String>,
    /// The member `next`.
    ///
    /// `library.chapter`, may be null.
    ///
    /// Wire name: `next`
    pub next: Option<Box<Chapter>>,
    /// The member `sections`.
    ///
    /// `Collection(library.chapter)`, may be null.
    ///
    /// Wire name: `sections`
    pub sections: Option<Vec<Chapter>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Chapter: "library.chapter" {
        title: "title",
        next: "next",
        sections: "sections",
    }
}

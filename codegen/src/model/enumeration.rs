//! Enumerations and their members.

use super::{Documentation, TypeName};

/// An enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// Its name.
    pub name: TypeName,
    /// Values are sets of members.
    pub is_flags: bool,
    /// The members, as declared.
    pub members: Vec<Member>,
    /// For the reader.
    pub documentation: Documentation,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// As it travels: `unknownFutureValue`.
    pub wire: String,
    /// The variant: `UnknownFutureValue`.
    pub variant: String,
    /// Its number.
    pub value: i64,
    /// For the reader.
    pub documentation: Documentation,
}

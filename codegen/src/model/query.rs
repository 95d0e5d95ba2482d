//! What collections of an entity can be queried by.

use std::collections::BTreeSet;

use super::{Documentation, Type};

/// The query options that the service supports for collections of an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// `$filter`.
    pub filter: bool,
    /// `$top`.
    pub top: bool,
    /// `$skip`.
    pub skip: bool,
    /// `$count`.
    pub count: bool,
}

/// A path that can be used in queries.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The associated constant: `STATUS_ERROR_CODE`.
    pub constant: String,
    /// The path up to and including a collection that is passed through: `targetResources`.
    pub collection: Option<String>,
    /// The path: `status/errorCode`, or what is left of it after the collection.
    pub path: String,
    /// The type of the value at the end of the path.
    pub type_: Type,
    /// The operators that the service documents; `None` where it documents nothing.
    pub operators: Option<OperatorSet>,
    /// For the reader: that of the last property of the path.
    pub documentation: Documentation,
}

/// A set of documented operators.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperatorSet {
    /// The marker type: `EqGeLeOrderBy`.
    pub rust: String,
    /// The operators, in the order of [`Operator`].
    pub operators: BTreeSet<Operator>,
}

/// What a property can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the operators' own names")]
pub enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    StartsWith,
    EndsWith,
    Contains,
    OrderBy,
}

impl Operator {
    /// Every operator, in order.
    pub const ALL: [Self; 10] = [
        Self::Eq,
        Self::Ne,
        Self::Gt,
        Self::Ge,
        Self::Lt,
        Self::Le,
        Self::StartsWith,
        Self::EndsWith,
        Self::Contains,
        Self::OrderBy,
    ];

    /// As OData spells it.
    #[must_use]
    pub fn wire(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
            Self::StartsWith => "startsWith",
            Self::EndsWith => "endsWith",
            Self::Contains => "contains",
            Self::OrderBy => "$orderby",
        }
    }
}

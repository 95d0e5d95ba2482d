//! What a filter says.

use jiff::Timestamp;
use msgraph_codegen::model::Operator;

/// A condition on a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// All hold. Flat, so that a long chain is no deep tree.
    And(Vec<Expression>),
    /// At least one holds.
    Or(Vec<Expression>),
    Not(Box<Expression>),
    /// `eq ne gt ge lt le startsWith endsWith contains`.
    Compare(Operator, Operand, Operand),
    /// The value is among several.
    In(Operand, Vec<Literal>),
    /// `any` or `all` over the elements of a collection.
    Lambda {
        every: bool,
        path: Vec<String>,
        variable: String,
        body: Option<Box<Expression>>,
    },
    /// A value that is itself true or false.
    Holds(Operand),
}

/// What is compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Path(Vec<String>),
    Literal(Literal),
    Lower(Box<Operand>),
    Upper(Box<Operand>),
}

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    Integer(i64),
    Double(f64),
    Time(Timestamp),
    /// Strings, GUIDs, dates, durations and members of enumerations: what JSON carries as text.
    Text(String),
}

//! Filters as trees.

use jiff::Timestamp;
use jiff::civil::Date;

use super::functions::Function;

/// A condition on a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// All are true. Flat, so that a long chain is not a deep tree.
    And(Vec<Expression>),
    /// At least one is true.
    Or(Vec<Expression>),
    Not(Box<Expression>),
    Compare {
        operator: Comparison,
        left: Operand,
        right: Operand,
        /// Ignores the case of letters.
        fold: bool,
    },
    /// The value is among several.
    In {
        value: Operand,
        choices: Vec<Literal>,
        fold: bool,
    },
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

/// An operator between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
}

/// A value of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Path(Vec<String>),
    Literal(Literal),
    Call { function: Function, arguments: Vec<Operand>, fold: bool },
}

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    Integer(i64),
    Double(f64),
    Time(Timestamp),
    /// A date without a time: midnight UTC where a time is compared.
    Date(Date),
    /// Strings, GUIDs, durations and members of enumerations: what JSON has as text.
    Text(String),
}

impl Comparison {
    /// As it is written in a filter.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
            Self::Has => "has",
        }
    }

    /// The operator with its sides exchanged, if there is one.
    pub(crate) fn flipped(self) -> Option<Self> {
        Some(match self {
            Self::Eq => Self::Eq,
            Self::Ne => Self::Ne,
            Self::Gt => Self::Lt,
            Self::Ge => Self::Le,
            Self::Lt => Self::Gt,
            Self::Le => Self::Ge,
            Self::Has => return None,
        })
    }
}

impl Operand {
    /// Calls `visit` for each path.
    pub(crate) fn paths<'e>(&'e self, visit: &mut impl FnMut(&'e [String])) {
        match self {
            Operand::Path(path) => visit(path),
            Operand::Literal(_) => {}
            Operand::Call { arguments, .. } => arguments.iter().for_each(|argument| argument.paths(visit)),
        }
    }
}

impl Expression {
    /// The first names of all paths, sorted; among them the variables of lambdas.
    pub(crate) fn properties(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.collect(&mut names);
        names.sort_unstable();
        names.dedup();
        names
    }

    fn collect<'e>(&'e self, names: &mut Vec<&'e str>) {
        let mut operand = |operand: &'e Operand| {
            operand.paths(&mut |path| names.extend(path.first().map(String::as_str)));
        };
        match self {
            Expression::And(all) | Expression::Or(all) => all.iter().for_each(|one| one.collect(names)),
            Expression::Not(inner) => inner.collect(names),
            Expression::Compare { left, right, .. } => [left, right].into_iter().for_each(operand),
            Expression::In { value, .. } | Expression::Holds(value) => operand(value),
            Expression::Lambda { path, body, .. } => {
                names.extend(path.first().map(String::as_str));
                if let Some(body) = body {
                    body.collect(names);
                }
            }
        }
    }
}

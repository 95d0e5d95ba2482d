//! The query language of the service: reading, checking and answering what a client asks for.

mod check;
mod evaluate;
mod expression;
mod lexer;
mod options;
mod parser;
mod percent;
#[cfg(test)]
mod tests;
mod window;

pub(crate) use check::{Strictness, check, check_path, kinds};
pub(crate) use evaluate::{Facts, compare_values, evaluate, properties, value_at};
pub(crate) use expression::Expression;
pub(crate) use options::Options;
pub(crate) use parser::parse;
pub(crate) use percent::percent_decoded;
pub(crate) use window::window;

/// Why a query is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Refusal(pub(crate) String);

impl Refusal {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Refusal(message.into())
    }
}

//! The query language of the service: parsing, checking and evaluating.

mod bind;
mod evaluate;
mod expression;
mod functions;
mod kinds;
mod lexer;
mod options;
mod outcomes;
mod parser;
mod percent;
#[cfg(test)]
mod random_filters;
#[cfg(test)]
mod tests;
mod window;

pub(crate) use bind::{Filter, Strictness, bind, bind_path};
pub(crate) use evaluate::{EvalContext, OutOfSteps, compare_values, evaluate, evaluate_plain, value_at};
pub(crate) use expression::Expression;
pub(crate) use options::{OptionRules, Options, OrderBy};
pub(crate) use outcomes::Outcomes;
pub(crate) use parser::parse;
pub(crate) use percent::percent_decoded;
pub(crate) use window::{ROUNDED, truncate_times, window, without_bounds};

/// Why a query is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Refusal(pub(crate) String);

impl Refusal {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Refusal(message.into())
    }
}

//! The span of time that a filter is about, so that what lies outside needn't be looked at.

use msgraph_codegen::model::Operator;

use super::expression::{Expression, Literal, Operand};

const SECOND: i64 = 1_000_000;

/// The earliest and the latest microsecond that can meet the filter.
pub(crate) fn window(filter: &Expression, property: &str) -> (i64, i64) {
    let conditions = match filter {
        Expression::And(all) => all.as_slice(),
        single => std::slice::from_ref(single),
    };
    conditions.iter().fold((i64::MIN, i64::MAX), |(earliest, latest), condition| {
        let (after, before) = bounds(condition, property);
        (earliest.max(after), latest.min(before))
    })
}

fn bounds(condition: &Expression, property: &str) -> (i64, i64) {
    // Nested conjunctions, as parentheses make them.
    if let Expression::And(_) = condition {
        return window(condition, property);
    }
    let Expression::Compare(operator, Operand::Path(path), Operand::Literal(Literal::Time(time))) = condition
    else {
        return (i64::MIN, i64::MAX);
    };
    if path.as_slice() != [property] {
        return (i64::MIN, i64::MAX);
    }
    // Some records tell their time in whole seconds; one more on either side leaves none out.
    let time = time.as_microsecond();
    let (before, after) = (time.saturating_sub(SECOND), time.saturating_add(SECOND));
    match operator {
        Operator::Eq => (before, after),
        Operator::Gt | Operator::Ge => (before, i64::MAX),
        Operator::Lt | Operator::Le => (i64::MIN, after),
        _ => (i64::MIN, i64::MAX),
    }
}

//! The time span of a filter, so that records outside need not be looked at.

use jiff::{RoundMode, Timestamp, TimestampRound, Unit};

use super::expression::{Comparison, Expression, Literal, Operand};
use crate::fault::BoundUnit;

/// Some records have their time in whole seconds; one more second on either side excludes none.
pub(crate) const ROUNDED: i64 = 1_000_000;

/// The earliest and the latest microsecond at which the filter can hold. Twice [`ROUNDED`] further inside, its bounds hold for
/// sure.
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

/// The filter without its bounds of the time. Nothing if it has nothing else.
pub(crate) fn without_bounds(filter: &Expression, property: &str) -> Option<Expression> {
    match filter {
        Expression::And(all) => {
            let mut rest: Vec<_> = all.iter().filter_map(|one| without_bounds(one, property)).collect();
            if rest.len() > 1 { Some(Expression::And(rest)) } else { rest.pop() }
        }
        Expression::Compare { operator, .. } => {
            use Comparison::{Ge, Gt, Le, Lt};
            let is_bound =
                matches!(operator, Gt | Ge | Lt | Le) && bounds(filter, property) != (i64::MIN, i64::MAX);
            (!is_bound).then(|| filter.clone())
        }
        _ => Some(filter.clone()),
    }
}

fn bounds(condition: &Expression, property: &str) -> (i64, i64) {
    // Parentheses nest conjunctions.
    if let Expression::And(_) = condition {
        return window(condition, property);
    }
    let Expression::Compare { operator, left: Operand::Path(path), right: Operand::Literal(literal), .. } =
        condition
    else {
        return (i64::MIN, i64::MAX);
    };
    let Literal::Time(time) = literal else { return (i64::MIN, i64::MAX) };
    if path.as_slice() != [property] {
        return (i64::MIN, i64::MAX);
    }
    let time = time.as_microsecond();
    let (before, after) = (time.saturating_sub(ROUNDED), time.saturating_add(ROUNDED));
    match operator {
        Comparison::Eq => (before, after),
        Comparison::Gt | Comparison::Ge => (before, i64::MAX),
        Comparison::Lt | Comparison::Le => (i64::MIN, after),
        Comparison::Ne | Comparison::Has => (i64::MIN, i64::MAX),
    }
}

/// Truncates the times of a filter.
pub(crate) fn truncate_times(filter: &mut Expression, unit: BoundUnit) {
    match filter {
        Expression::And(all) | Expression::Or(all) => {
            all.iter_mut().for_each(|one| truncate_times(one, unit));
        }
        Expression::Not(inner) => truncate_times(inner, unit),
        Expression::Compare { left, right, .. } => {
            for operand in [left, right] {
                if let Operand::Literal(Literal::Time(time)) = operand {
                    *time = truncated(*time, unit);
                }
            }
        }
        Expression::In { .. } | Expression::Lambda { .. } | Expression::Holds(_) => {}
    }
}

fn truncated(time: Timestamp, unit: BoundUnit) -> Timestamp {
    let unit = match unit {
        BoundUnit::Milliseconds => Unit::Millisecond,
        BoundUnit::Seconds => Unit::Second,
    };
    time.round(TimestampRound::new().smallest(unit).mode(RoundMode::Trunc)).unwrap_or(time)
}

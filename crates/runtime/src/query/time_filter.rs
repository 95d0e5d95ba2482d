//! Requests for the records of a time span.

use jiff::Timestamp;

use super::capability::FilterSupported;
use super::filter::Filter;

/// Records that can be requested by time: the service documents a lower and an upper bound of their time property.
///
/// `between`, `since` and `last` of `ListRequest` are the requests.
#[diagnostic::on_unimplemented(
    message = "the service documents no time filter for `{Self}`",
    label = "a collection of `{Self}` cannot be requested by time",
    note = "read the whole collection, or filter by another property"
)]
pub trait TimeFilterSupported: FilterSupported {
    /// The time property and its documented bounds.
    const TIME_FILTER: TimeFilter;
}

/// A time property, and the bounds that the service documents for it.
///
/// The bounds of a span always include both of its edges. Where only exclusive operators are documented, the filter
/// names the next whole second outside the span instead of the edge.
///
/// ```
/// use msgraph_runtime::Timestamp;
/// use msgraph_runtime::query::{Filter, TimeBounds, TimeFilter};
///
/// # struct SignIn;
/// let (from, to): (Timestamp, Timestamp) = ("2026-11-05T08:00:00Z".parse()?, "2026-11-05T09:00:00.5Z".parse()?);
/// let inclusive: Filter<SignIn> = TimeFilter::new("createdDateTime", TimeBounds::Inclusive).between(from, to);
/// assert_eq!(
///     inclusive.to_string(),
///     "createdDateTime ge 2026-11-05T08:00:00Z and createdDateTime le 2026-11-05T09:00:00.5Z"
/// );
/// let exclusive: Filter<SignIn> = TimeFilter::new("activityDateTime", TimeBounds::Exclusive).between(from, to);
/// assert_eq!(
///     exclusive.to_string(),
///     "activityDateTime gt 2026-11-05T07:59:59Z and activityDateTime lt 2026-11-05T09:00:01Z"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeFilter {
    property: &'static str,
    bounds: TimeBounds,
}

/// The operators that the service documents for the bounds of a time property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeBounds {
    /// `ge` and `le`: a record at the bound matches.
    Inclusive,
    /// `gt` and `lt`: a record at the bound does not match.
    Exclusive,
}

impl TimeFilter {
    /// Returns the filter of a property, by its wire name. Generated models have a constant.
    #[must_use]
    pub const fn new(property: &'static str, bounds: TimeBounds) -> Self {
        Self { property, bounds }
    }

    /// The wire name of the property: `createdDateTime`.
    #[must_use]
    pub const fn property(&self) -> &'static str {
        self.property
    }

    /// The documented bounds.
    #[must_use]
    pub const fn bounds(&self) -> TimeBounds {
        self.bounds
    }

    /// Matches records from `from` to `to`, those at both edges included.
    ///
    /// With exclusive bounds, records up to one second outside the span may match as well. If `to` is earlier than
    /// `from`, nothing matches.
    pub fn between<T>(&self, from: Timestamp, to: Timestamp) -> Filter<T> {
        let (operator, bound) = match self.bounds {
            TimeBounds::Inclusive => ("le", to),
            TimeBounds::Exclusive => ("lt", second(to.as_nanosecond().div_euclid(SECOND) + 1)),
        };
        self.since(from).and(Filter::comparison(format!("{} {operator} {bound}", self.property)))
    }

    /// Matches records at `from` and later.
    ///
    /// With exclusive bounds, records up to one second earlier may match as well.
    pub fn since<T>(&self, from: Timestamp) -> Filter<T> {
        let (operator, bound) = match self.bounds {
            TimeBounds::Inclusive => ("ge", from),
            TimeBounds::Exclusive => ("gt", second((from.as_nanosecond() - 1).div_euclid(SECOND))),
        };
        Filter::comparison(format!("{} {operator} {bound}", self.property))
    }
}

/// In nanoseconds.
const SECOND: i128 = 1_000_000_000;

/// A whole second since 1970, or the nearest one that can be represented.
fn second(second: i128) -> Timestamp {
    let nearest = if second < 0 { Timestamp::MIN } else { Timestamp::MAX };
    i64::try_from(second).ok().and_then(|second| Timestamp::from_second(second).ok()).unwrap_or(nearest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    struct Record;

    const EXCLUSIVE: TimeFilter = TimeFilter::new("t", TimeBounds::Exclusive);

    fn text(filter: &Filter<Record>) -> String {
        filter.to_string()
    }

    #[test]
    fn inclusive_bounds_are_the_edges_themselves() {
        let filter = TimeFilter::new("t", TimeBounds::Inclusive);
        let at: Timestamp = "2026-11-05T08:00:00.1234567Z".parse().unwrap();
        assert_eq!(text(&filter.since(at)), "t ge 2026-11-05T08:00:00.1234567Z");
        assert_eq!(
            text(&filter.between(at, at)),
            "t ge 2026-11-05T08:00:00.1234567Z and t le 2026-11-05T08:00:00.1234567Z"
        );
    }

    #[test]
    fn times_that_have_no_second_beyond_them_are_their_own_bound() {
        let written = text(&EXCLUSIVE.between(Timestamp::MIN, Timestamp::MAX));
        assert_eq!(written, format!("t gt {} and t lt {}", Timestamp::MIN, second(i128::MAX)));
    }

    proptest! {
        #[test]
        fn exclusive_bounds_are_the_nearest_seconds_outside(nanosecond in -4_000_000_000_000_000_000_i128..4_000_000_000_000_000_000) {
            let at = Timestamp::from_nanosecond(nanosecond).unwrap();
            let written = text(&EXCLUSIVE.between(at, at));
            let bounds: Vec<Timestamp> =
                written.split(' ').filter_map(|word| word.parse().ok()).collect();
            let second = jiff::SignedDuration::from_secs(1);
            prop_assert!(bounds[0] < at && at.duration_since(bounds[0]) <= second, "{written}");
            prop_assert!(bounds[1] > at && bounds[1].duration_since(at) <= second, "{written}");
            prop_assert!(bounds.iter().all(|bound| bound.subsec_nanosecond() == 0), "{written}");
        }
    }
}

//! Requests for the records of a time span.

use std::time::Duration;

use jiff::Timestamp;

use super::ListRequest;
use crate::query::{FilterSupported, TimeFilter, TimeFilterSupported};

/// Time spans. They are filters, and combine with other filters.
///
/// Records at both edges are requested, whichever bounds the service documents. Where it documents only exclusive ones
/// (`gt`, `lt`), the filter names the next whole second outside, and records up to a second outside the span may arrive.
/// Spans that meet therefore overlap: a record at the common edge arrives twice. Records are published minutes to hours
/// late: a span that ends now is incomplete.
impl<T> ListRequest<T> {
    /// Requests only records from `from` to `to`, those at both edges included. Query option: `$filter`.
    ///
    /// Sending fails if `to` is earlier than `from`.
    pub fn between(self, from: Timestamp, to: Timestamp) -> Self
    where
        T: TimeFilterSupported,
    {
        self.within(&T::TIME_FILTER, from, to)
    }

    /// Requests only records at `from` and later. Query option: `$filter`.
    pub fn since(self, from: Timestamp) -> Self
    where
        T: TimeFilterSupported,
    {
        self.filter(T::TIME_FILTER.since(from))
    }

    /// Requests only records of the time before now, by the clock of this computer. Query option: `$filter`.
    ///
    /// The span ends when the service answers: there is no upper bound.
    pub fn last(self, duration: Duration) -> Self
    where
        T: TimeFilterSupported,
    {
        self.since(before(Timestamp::now(), duration))
    }

    pub(crate) fn within(mut self, time: &TimeFilter, from: Timestamp, to: Timestamp) -> Self
    where
        T: FilterSupported,
    {
        if to < from {
            self.options.refuse("the time span ends before it starts");
        }
        self.filter(time.between(from, to))
    }
}

/// The time before another, at the earliest the first that can be represented.
fn before(time: Timestamp, duration: Duration) -> Timestamp {
    time.checked_sub(duration).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_before_the_first_time_reaches_back_to_it() {
        let now: Timestamp = "2026-11-05T08:00:00Z".parse().unwrap();
        assert_eq!(before(now, Duration::from_secs(3600)).to_string(), "2026-11-05T07:00:00Z");
        assert_eq!(before(now, Duration::MAX), Timestamp::MIN);
    }
}

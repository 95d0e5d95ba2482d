//! Reports as types and as values: what generic code needs to request any of them.
//!
//! A generated crate has a type per report, such as `beta::reports::SignIns`, and a function `reports()` per version that
//! lists them as values.

mod info;
mod kind;

#[doc(hidden)]
pub use info::ReportFacts;
pub use info::ReportInfo;
pub use kind::ReportKind;

use super::Client;
use super::request::ListRequest;
use crate::query::{FilterSupported, TimeFilterSupported};
use crate::schema::Described;
use crate::wire::Wire;

/// A report: a collection of records, or a function that returns one.
///
/// Generic code has a report as a type parameter; [`TimedReport`] also requires time spans.
///
/// ```no_run
/// # use futures::TryStreamExt as _;
/// use msgraph_runtime::report::TimedReport;
/// use msgraph_runtime::{Client, Error, Timestamp};
///
/// /// Counts the records of a span, of every kind.
/// async fn count<R: TimedReport>(client: &Client, from: Timestamp, to: Timestamp) -> Result<usize, Error> {
///     let mut count = 0;
///     for (_, request) in R::requests(client) {
///         let mut records = request.between(from, to).records();
///         while records.try_next().await?.is_some() {
///             count += 1;
///         }
///     }
///     Ok(count)
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a report",
    note = "the module `reports` of each version has a type per report"
)]
pub trait Report: 'static {
    /// The record type.
    type Record: Wire + Described;

    /// What is known of the report.
    const INFO: &'static ReportInfo;

    /// Requests the records that the service lists without a filter: of a report with several kinds, those of the first
    /// kind only. [`requests`](Self::requests) requests all kinds.
    fn list(client: &Client) -> ListRequest<Self::Record> {
        Self::INFO.resource(client).list()
    }

    /// Returns one request per kind of record, or the only request of a report without kinds.
    fn requests(
        client: &Client,
    ) -> impl Iterator<Item = (Option<&'static ReportKind>, ListRequest<Self::Record>)> + use<Self>
    where
        Self: Sized,
        Self::Record: FilterSupported,
    {
        Self::INFO.requests_of(client)
    }
}

/// A [`Report`] that can be requested by time: the service documents bounds of its time property.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be requested by time",
    note = "a report without a documented time filter is read as a whole"
)]
pub trait TimedReport: Report<Record: TimeFilterSupported> {}

#[diagnostic::do_not_recommend]
impl<R: Report<Record: TimeFilterSupported>> TimedReport for R {}

/// What `visit_reports` of a generated crate calls for each report.
///
/// ```
/// use msgraph_runtime::report::{Report, ReportVisitor};
///
/// /// The paths of all reports.
/// struct Paths(Vec<String>);
///
/// impl ReportVisitor for Paths {
///     fn visit<R: Report<Record: Send>>(&mut self) {
///         self.0.push(R::INFO.path());
///     }
/// }
/// # let _ = Paths(Vec::new());
/// ```
pub trait ReportVisitor {
    /// Visits a report.
    fn visit<R: Report<Record: Send>>(&mut self);
}

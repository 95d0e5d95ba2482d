//! The real service, by `msgraph-auditlogs`.

use std::collections::VecDeque;
use std::pin::Pin;

use futures_util::{Stream as PageStream, StreamExt as _, TryStreamExt as _, stream};
use jiff::Timestamp;
use msgraph_auditlogs::beta::models::AggregationWindow;
use msgraph_auditlogs::query::Filter;
use msgraph_auditlogs::{Client, Error, Page, beta, v1};

use super::{Failure, Pages, ReadRequest, RecordText, Source, SourceError, SourcePage};
use crate::report::Bounds;
use crate::stream::Stream;
use crate::time::Span;

/// Reads from Microsoft Graph, or from what answers like it.
#[derive(Clone, Debug)]
pub struct GraphSource {
    client: Client,
}

impl GraphSource {
    /// Reads with this client. Its rate limit is the tenant's.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

type RawPages = Pin<Box<dyn PageStream<Item = Result<RawPage, Error>> + Send>>;

/// A page without its type.
struct RawPage {
    page: SourcePage,
    is_complete: bool,
}

impl RawPage {
    fn of<T>(page: Page<T>) -> Self {
        let is_complete = page.is_complete();
        let read = SourcePage {
            records: page.records().iter().map(RecordText::from).collect(),
            date: page.date().and_then(http_date),
            request_id: page.request_id().map(str::to_owned),
            is_last: page.next_link().is_none(),
        };
        Self { page: read, is_complete }
    }
}

impl Source for GraphSource {
    fn read(&self, request: &ReadRequest) -> Pages {
        let stream = &request.stream;
        match self.open(request) {
            Some(pages) => Box::pin(with_odd_records(pages, stream.clone())),
            None => {
                let message = format!("{} cannot be requested by this version", stream.report());
                Box::pin(stream::iter([Err(SourceError::new(Failure::Refused, message))]))
            }
        }
    }
}

impl GraphSource {
    fn open(&self, request: &ReadRequest) -> Option<RawPages> {
        let report = request.stream.report();
        let filter = filter(&request.stream, request.span);
        let page_size = report.page_size().saturating_sub(request.again.into());
        // Request builders have types of their own; what is done with each is the same.
        macro_rules! pages {
            ($list:expr) => {{
                let mut list = $list.top(page_size);
                if let Some(filter) = filter {
                    list = list.filter(Filter::raw(filter));
                }
                if let Some(prefer) = &request.prefer {
                    list = list.with_header("Prefer", prefer);
                }
                let pages: RawPages = Box::pin(list.pages().map_ok(RawPage::of));
                pages
            }};
        }
        let (beta, v1) = (beta::AuditLogs::new(&self.client), v1::AuditLogs::new(&self.client));
        let by = AggregationWindow::D1;
        Some(match (report.version(), report.name()) {
            ("beta", "signIns") => pages!(beta.sign_ins().list()),
            ("beta", "directoryAudits") => pages!(beta.directory_audits().list()),
            ("beta", "provisioning") => pages!(beta.provisioning().list()),
            ("beta", "customSecurityAttributeAudits") => {
                pages!(beta.custom_security_attribute_audits().list())
            }
            ("beta", "signUps") => pages!(beta.sign_ups().list()),
            ("beta", "auditActivityTypes") => pages!(beta.audit_activity_types().list()),
            ("beta", "signInEventsSummary") => pages!(beta.sign_in_events_summary().list()),
            ("beta", "signInEventsAppSummary") => pages!(beta.sign_in_events_app_summary().list()),
            ("beta", "getSummarizedNonInteractiveSignIns") => {
                pages!(beta.get_summarized_non_interactive_sign_ins(by))
            }
            ("beta", "getSummarizedServicePrincipalSignIns") => {
                pages!(beta.get_summarized_service_principal_sign_ins(by))
            }
            ("beta", "getSummarizedMSISignIns") => pages!(beta.get_summarized_msi_sign_ins(by)),
            ("v1.0", "signIns") => pages!(v1.sign_ins().list()),
            ("v1.0", "directoryAudits") => pages!(v1.directory_audits().list()),
            ("v1.0", "provisioning") => pages!(v1.provisioning().list()),
            _ => return None,
        })
    }
}

/// The value of `$filter`: kind, time and the stream's own condition; none for everything.
fn filter(stream: &Stream, span: Option<Span>) -> Option<String> {
    let report = stream.report();
    let mut conditions: Vec<String> =
        report.kind_filter(stream.kind()).map(str::to_owned).into_iter().collect();
    if let (Some(property), Some(span)) = (report.time_property(), span) {
        let (from, to) = match report.bounds() {
            Bounds::Inclusive => ("ge", "le"),
            Bounds::Exclusive => ("gt", "lt"),
        };
        // Whole seconds outwards: what a service does with fractions makes no difference.
        let (first, last) =
            (span.from.as_second(), span.to.as_second() + i64::from(span.to.subsec_nanosecond() > 0));
        let text = |second| Timestamp::from_second(second).unwrap_or(Timestamp::MAX);
        conditions.push(format!("{property} {from} {} and {property} {to} {}", text(first), text(last)));
    }
    if let Some(own) = stream.filter() {
        conditions.push(format!("({own})"));
    }
    (!conditions.is_empty()).then(|| conditions.join(" and "))
}

/// Joins the records that are none of the declared type, which come as errors after their page, with the page: their
/// text is kept like any other.
fn with_odd_records(
    pages: RawPages,
    of: Stream,
) -> impl PageStream<Item = Result<SourcePage, SourceError>> + Send {
    struct Joining {
        pages: RawPages,
        held: Option<RawPage>,
        ready: VecDeque<Result<SourcePage, SourceError>>,
        is_over: bool,
        of: Stream,
    }
    let joining = Joining { pages, held: None, ready: VecDeque::new(), is_over: false, of };
    stream::unfold(joining, |mut joining| async move {
        loop {
            if let Some(page) = joining.ready.pop_front() {
                return Some((page, joining));
            }
            if joining.is_over {
                return None;
            }
            let held = joining.held.take();
            match joining.pages.next().await {
                Some(Ok(page)) => {
                    joining.ready.extend(held.map(|held| Ok(held.page)));
                    if page.page.is_last && page.is_complete {
                        joining.ready.push_back(Ok(page.page));
                        joining.is_over = true;
                    } else {
                        joining.held = Some(page);
                    }
                }
                Some(Err(error)) if error.is_record() => {
                    let mut held =
                        held.unwrap_or_else(|| RawPage { page: SourcePage::default(), is_complete: false });
                    if held.page.records.is_empty() && held.page.request_id.is_none() {
                        held.page.request_id = error.request_id().map(str::to_owned);
                        held.page.date = error.date().and_then(http_date);
                    }
                    held.page.records.extend(error.raw_record().map(RecordText::from));
                    joining.held = Some(held);
                }
                Some(Err(error)) => {
                    // The page that broke off is not the last one, whatever its links say.
                    joining.ready.extend(held.map(|held| Ok(SourcePage { is_last: false, ..held.page })));
                    joining.ready.push_back(Err(source_error(&error, &joining.of)));
                    joining.is_over = true;
                }
                None => {
                    // Everything came, records that are none included: the stream has no other error.
                    joining.ready.extend(held.map(|held| Ok(SourcePage { is_last: true, ..held.page })));
                    joining.is_over = true;
                }
            }
        }
    })
}

fn source_error(error: &Error, stream: &Stream) -> SourceError {
    let failure = if error.is_auth() {
        Failure::SignIn
    } else if error.is_forbidden() {
        let code = error.service().and_then(|service| service.code()).unwrap_or_default();
        if code.contains("NonPremium") { Failure::License } else { Failure::Permission }
    } else if error.is_throttled() {
        Failure::Throttled
    } else if error.is_expired_link() {
        Failure::ExpiredLink
    } else if error.is_timeout() {
        Failure::Timeout
    } else if error.is_connect() || error.is_interrupted() {
        Failure::Network
    } else if error.is_invalid_request() || matches!(error.status(), Some(400 | 404 | 405 | 501)) {
        Failure::Refused
    } else if error.is_decode()
        || error.is_untrusted_link()
        || error.is_repeated_link()
        || error.is_redirect()
    {
        Failure::Answer
    } else if error.status().is_none() && !error.is_service() {
        // No answer came: the certificate is not trusted, for example.
        Failure::Network
    } else {
        Failure::Service
    };
    let described = SourceError::new(failure, error.to_string());
    match advice(failure, stream) {
        Some(advice) => described.with_advice(advice),
        None => described,
    }
}

fn advice(failure: Failure, stream: &Stream) -> Option<&'static str> {
    match failure {
        Failure::SignIn => Some("check the credential and that the application exists in this tenant"),
        Failure::Permission if stream.report().name() == "customSecurityAttributeAudits" => {
            Some("grant the application permission CustomSecAttributeAuditLogs.Read.All with admin consent")
        }
        Failure::Permission => Some(
            "grant the application permissions AuditLog.Read.All and Directory.Read.All with admin consent",
        ),
        Failure::License => Some(
            "sign-in logs need a Microsoft Entra ID P1 or P2 license; without Directory.Read.All this error can come and go",
        ),
        Failure::Network => Some("check the connection, the proxy and the root certificates"),
        Failure::Refused => Some("check whether the report exists in this version and cloud"),
        Failure::Throttled => {
            Some("other programs share the tenant's request limit; lower their rate or this one's")
        }
        _ => None,
    }
}

/// The time of the header `Date`.
fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;

    fn span() -> Span {
        Span::new("2026-11-05T07:59:59.5Z".parse().unwrap(), "2026-11-05T09:00:01.1Z".parse().unwrap())
    }

    fn filter_of(version: &str, name: &str, kind: &str, own: &str) -> String {
        let stream = Stream::new(Report::find(version, name).unwrap(), kind).unwrap().with_filter(own);
        filter(&stream, Some(span())).unwrap()
    }

    /// Mutation: bounds rounded without a margin.
    #[test]
    fn bounds_are_whole_seconds_outwards_with_the_documented_operators() {
        assert_eq!(
            filter_of("beta", "directoryAudits", "all", ""),
            "activityDateTime ge 2026-11-05T07:59:59Z and activityDateTime le 2026-11-05T09:00:02Z"
        );
        assert_eq!(
            filter_of("v1.0", "provisioning", "all", ""),
            "activityDateTime gt 2026-11-05T07:59:59Z and activityDateTime lt 2026-11-05T09:00:02Z"
        );
    }

    #[test]
    fn a_kind_and_a_filter_narrow_down() {
        assert_eq!(
            filter_of("beta", "signIns", "servicePrincipal", "a eq 1 or b eq 2"),
            "signInEventTypes/any(t:t eq 'servicePrincipal') and createdDateTime ge 2026-11-05T07:59:59Z and \
             createdDateTime le 2026-11-05T09:00:02Z and (a eq 1 or b eq 2)"
        );
    }

    #[test]
    fn the_date_header_is_read() {
        assert_eq!(http_date("Thu, 05 Nov 2026 08:00:00 GMT"), "2026-11-05T08:00:00Z".parse().ok());
        assert_eq!(http_date("soon"), None);
    }
}

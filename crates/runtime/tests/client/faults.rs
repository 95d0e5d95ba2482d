//! Whatever happens between pages or inside one: every record comes once, or an error has the link to continue at.

use std::time::Duration;

use msgraph_runtime::{Error, RetryPolicy};

use crate::row::{Row, drain};
use crate::server::{Reply, Server, TOKEN, page, sign_ins};

/// One way to go wrong. The first page, with the rows 1 and 2, is always well.
struct Fault {
    name: &'static str,
    /// The answers after the first page. Pages are linked as `p=2`, `p=3`.
    script: fn(&Server) -> Vec<Reply>,
    delivered: &'static [u32],
    /// What the stream ends with; nothing for a stream that ends well.
    error: Option<fn(&Error) -> bool>,
    /// The query of the link that the error names.
    resume: &'static str,
    /// Records of that page that came before the error.
    records_of_page: usize,
}

const ENDS_WELL: Option<fn(&Error) -> bool> = None;

fn faults() -> Vec<Fault> {
    let passing = |name, script| Fault {
        name,
        script,
        delivered: &[1, 2, 3, 4],
        error: ENDS_WELL,
        resume: "",
        records_of_page: 0,
    };
    let lasting = |name, script, error| Fault {
        name,
        script,
        delivered: &[1, 2],
        error: Some(error),
        resume: "p=2",
        records_of_page: 0,
    };
    vec![
        passing("no fault", |server| vec![server.page(&[3, 4], None)]),
        passing("an empty page, and one with a single record", |server| {
            vec![
                server.page(&[], Some("p=3")),
                server.page(&[3], Some("p=4")),
                server.page(&[], Some("p=5")),
                server.page(&[4], None),
            ]
        }),
        passing("a link after the records", |server| {
            let body = format!(r#"{{"value":[{{"id":"3"}}],"@odata.nextLink":"{}"}}"#, server.link("p=3"));
            vec![Reply::ok(body), server.page(&[4], None)]
        }),
        passing("a link after a record without its array", |server| {
            let body = format!(r#"{{"value":{{"id":"3"}},"@odata.nextLink":"{}"}}"#, server.link("p=3"));
            vec![Reply::ok(body), server.page(&[4], None)]
        }),
        passing("a link whose name is in another case", |server| {
            let body = format!(r#"{{"value":[{{"id":"3"}}],"@odata.nextlink":"{}"}}"#, server.link("p=3"));
            vec![Reply::ok(body), server.page(&[4], None)]
        }),
        passing("tips before the records, no context", |_| {
            vec![Reply::ok(r#"{"@microsoft.graph.tips":"Use $select","value":[{"id":"3"},{"id":"4"}]}"#)]
        }),
        passing("a bare array", |_| vec![Reply::ok(r#"[{"id":"3"},{"id":"4"}]"#)]),
        passing("429 with every form of Retry-After, and without", |server| {
            vec![
                Reply::new("429 x\r\nRetry-After: 11", ""),
                Reply::new("429 x\r\nRetry-After: 2.128", ""),
                Reply::new("429 x\r\nRetry-After: 181", ""),
                Reply::new(
                    "429 x\r\nDate: Mon, 05 Feb 2024 10:00:00 GMT\r\nRetry-After: Mon, 05 Feb 2024 10:01:00 GMT",
                    "",
                ),
                Reply::new("429 x", "<html>"),
                server.page(&[3, 4], None),
            ]
        }),
        passing("503, then a reset connection", |server| {
            vec![Reply::new("503 x", ""), Reply::raw("").closing(), server.page(&[3, 4], None)]
        }),
        passing("a truncated body", |server| {
            vec![Reply::cut(r#"{"value":[{"id":"3"},"#, 10), server.page(&[3, 4], None)]
        }),
        passing("a connection that is dropped between pages", |server| {
            vec![Reply::raw("").closing(), server.page(&[3], Some("p=3")).closing(), server.page(&[4], None)]
        }),
        passing("a slow body", |_| {
            let body = page(&[3, 4], None);
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
            let (start, end) = body.split_at(20);
            let pause = Duration::from_secs(119);
            vec![Reply::raw(head).later(pause, start).later(pause, end)]
        }),
        passing("a token that expires in the middle", |server| {
            vec![Reply::new("401 x", ""), server.page(&[3, 4], None)]
        }),
        passing("a link that hiccups once", |server| vec![invalid_skip_token(), server.page(&[3, 4], None)]),
        lasting(
            "an expired link",
            |_| vec![invalid_skip_token(), invalid_skip_token()],
            Error::is_expired_link,
        ),
        lasting("an endless 429", |_| vec![Reply::new("429 x", ""); 8], Error::is_throttled),
        lasting("a body that stays truncated", |_| vec![Reply::cut("{", 10); 8], Error::is_interrupted),
        lasting("silence", |_| vec![Reply::raw("").hanging(); 8], Error::is_timeout),
        lasting("a token that is refused twice", |_| vec![Reply::new("401 x", ""); 2], Error::is_auth),
        lasting("a missing permission", |_| vec![Reply::new("403 x", "")], Error::is_forbidden),
        lasting(
            "a redirect to another host",
            |_| vec![Reply::new("302 Found\r\nLocation: http://127.0.0.2:9/", "")],
            Error::is_redirect,
        ),
        lasting(
            "a redirect to the same host",
            |server| vec![Reply::new(&format!("307 x\r\nLocation: {}/x", server.root), "")],
            Error::is_redirect,
        ),
        lasting("a page of HTML", |_| vec![Reply::ok("<!DOCTYPE html><html></html>")], Error::is_decode),
        lasting("an empty body", |_| vec![Reply::ok("")], Error::is_decode),
        lasting("no content", |_| vec![Reply::raw("HTTP/1.1 204 x\r\n\r\n")], Error::is_decode),
        lasting("null", |_| vec![Reply::ok("null")], Error::is_decode),
        lasting("an object that is no page", |_| vec![Reply::ok("{}")], Error::is_decode),
        lasting("no records", |_| vec![Reply::ok(r#"{"value":null}"#)], Error::is_decode),
        lasting(
            "an error with status 200",
            |_| vec![Reply::ok(r#"{"error":{"code":"UnknownError","message":"m"}}"#)],
            Error::is_service,
        ),
        lasting(
            "an endless body",
            |_| {
                vec![
                    Reply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .later(Duration::from_millis(1), format!("1000\r\n{}\r\n", " ".repeat(0x1000)))
                        .endless(),
                ]
            },
            Error::is_body_limit,
        ),
        lasting(
            "a body whose length is over the limit",
            |_| vec![Reply::cut("{", 2 << 20)],
            Error::is_body_limit,
        ),
        lasting("a gzip bomb", |_| vec![Reply::gzip(&vec![b' '; 8 << 20])], Error::is_body_limit),
        Fault {
            name: "an error in the middle of a record",
            script: |_| {
                vec![Reply::ok(
                    r#"{"value":[{"id":"3"},{"id":"4","x":{"error":{"code":"UnknownError","message":"m"}}"#,
                )]
            },
            delivered: &[1, 2, 3],
            error: Some(|error| {
                error.is_service() && error.service().unwrap().code() == Some("UnknownError")
            }),
            resume: "p=2",
            records_of_page: 1,
        },
        Fault {
            name: "a trailing comma, although a link came before",
            script: |server| {
                vec![
                    Reply::ok(format!(
                        r#"{{"@odata.nextLink":"{}","value":[{{"id":"3"}},]}}"#,
                        server.link("p=3")
                    )),
                    server.page(&[99], None),
                ]
            },
            delivered: &[1, 2, 3],
            error: Some(|error| error.is_decode() && error.byte().is_some() && error.body().is_some()),
            resume: "p=2",
            records_of_page: 1,
        },
        Fault {
            name: "two links that differ",
            script: |server| {
                let (first, second) = (server.link("p=3"), server.link("p=4"));
                vec![
                    Reply::ok(format!(
                        r#"{{"@odata.nextLink":"{first}","value":[{{"id":"3"}}],"@odata.nextLink":"{second}"}}"#
                    )),
                    server.page(&[99], None),
                ]
            },
            delivered: &[1, 2, 3],
            error: Some(Error::is_decode),
            resume: "p=2",
            records_of_page: 1,
        },
        Fault {
            name: "JSON that ends early",
            script: |_| vec![Reply::ok(r#"{"value":[{"id":"3"},{"id":"4"}"#)],
            delivered: &[1, 2, 3, 4],
            error: Some(Error::is_decode),
            resume: "p=2",
            records_of_page: 2,
        },
        Fault {
            name: "a link to the page itself",
            script: |server| vec![server.page(&[3, 4], Some("p=2"))],
            delivered: &[1, 2, 3, 4],
            error: Some(|error| error.is_repeated_link() && error.refused_link().is_some()),
            resume: "p=2",
            records_of_page: 2,
        },
        Fault {
            name: "a link to a page before",
            script: |server| vec![server.page(&[3], Some("p=3")), server.page(&[4], Some("p=2"))],
            delivered: &[1, 2, 3, 4],
            error: Some(Error::is_repeated_link),
            resume: "p=3",
            records_of_page: 1,
        },
        Fault {
            name: "a link to another host",
            script: |_| vec![Reply::ok(page(&[3, 4], Some("http://127.0.0.2:9/beta?p=3")))],
            delivered: &[1, 2, 3, 4],
            error: Some(|error| error.is_untrusted_link() && error.refused_link().is_some()),
            resume: "p=2",
            records_of_page: 2,
        },
    ]
}

impl Fault {
    /// The replies, the last of them as often as a client may ask if the fault persists.
    fn replies(&self, server: &Server) -> Vec<Reply> {
        let mut replies = (self.script)(server);
        if let (Some(_), Some(last)) = (self.error, replies.last().cloned()) {
            replies.extend(std::iter::repeat_n(last, 7));
        }
        replies
    }
}

fn invalid_skip_token() -> Reply {
    Reply::new("400 Bad Request", r#"{"error":{"code":"UnknownError","message":"Invalid Skip Token"}}"#)
}

/// A test for each fault of [`faults`], so that every broken one is reported and one can be run alone.
macro_rules! fault_tests {
    ($($test:ident: $name:literal,)*) => {
        $(
            #[tokio::test(start_paused = true)]
            async fn $test() {
                let fault = faults().into_iter().find(|fault| fault.name == $name).unwrap();
                passes_or_names_the_page(&fault).await;
                if fault.error.is_some() {
                    resumes_without_a_gap(&fault).await;
                }
            }
        )*

        #[test]
        fn every_fault_has_a_test() {
            let names: Vec<_> = faults().iter().map(|fault| fault.name).collect();
            assert_eq!(names, [$($name),*]);
        }
    };
}

fault_tests! {
    no_fault: "no fault",
    an_empty_page_and_one_with_a_single_record: "an empty page, and one with a single record",
    a_link_after_the_records: "a link after the records",
    a_link_after_a_record_without_its_array: "a link after a record without its array",
    a_link_whose_name_is_in_another_case: "a link whose name is in another case",
    tips_before_the_records_no_context: "tips before the records, no context",
    a_bare_array: "a bare array",
    status_429_with_every_form_of_retry_after_and_without: "429 with every form of Retry-After, and without",
    status_503_then_a_reset_connection: "503, then a reset connection",
    a_truncated_body: "a truncated body",
    a_connection_that_is_dropped_between_pages: "a connection that is dropped between pages",
    a_slow_body: "a slow body",
    a_token_that_expires_in_the_middle: "a token that expires in the middle",
    a_link_that_hiccups_once: "a link that hiccups once",
    an_expired_link: "an expired link",
    an_endless_429: "an endless 429",
    a_body_that_stays_truncated: "a body that stays truncated",
    silence: "silence",
    a_token_that_is_refused_twice: "a token that is refused twice",
    a_missing_permission: "a missing permission",
    a_redirect_to_another_host: "a redirect to another host",
    a_redirect_to_the_same_host: "a redirect to the same host",
    a_page_of_html: "a page of HTML",
    an_empty_body: "an empty body",
    no_content: "no content",
    null_: "null",
    an_object_that_is_no_page: "an object that is no page",
    no_records: "no records",
    an_error_with_status_200: "an error with status 200",
    an_endless_body: "an endless body",
    a_body_whose_length_is_over_the_limit: "a body whose length is over the limit",
    a_gzip_bomb: "a gzip bomb",
    an_error_in_the_middle_of_a_record: "an error in the middle of a record",
    a_trailing_comma_although_a_link_came_before: "a trailing comma, although a link came before",
    two_links_that_differ: "two links that differ",
    json_that_ends_early: "JSON that ends early",
    a_link_to_the_page_itself: "a link to the page itself",
    a_link_to_a_page_before: "a link to a page before",
    a_link_to_another_host: "a link to another host",
}

/// The fault passes, or ends in an error that names the page.
async fn passes_or_names_the_page(fault: &Fault) {
    let server = Server::start([]).await;
    server.then([server.page(&[1, 2], Some("p=2"))]);
    server.then(fault.replies(&server));
    let client = server.builder().body_limit(1 << 20).build().unwrap();
    let (delivered, error) = drain(sign_ins(&client).list::<Row>().records()).await;

    assert_eq!(delivered, fault.delivered, "{}: {error:?}", fault.name);
    let Some(is_expected) = fault.error else {
        assert!(error.is_none(), "{}: {error:?}", fault.name);
        assert_eq!(server.unused(), 0, "{}", fault.name);
        return;
    };
    let error = error.unwrap_or_else(|| panic!("{} ended without an error", fault.name));
    assert!(is_expected(&error), "{}: {error:?}", fault.name);
    assert_eq!(error.resume_link().unwrap().as_str(), server.link(fault.resume), "{}", fault.name);
    assert_eq!(error.records_delivered(), fault.records_of_page, "{}", fault.name);
    for text in [format!("{error}"), format!("{error:?}")] {
        assert!(!text.contains("p=2") && !text.contains(TOKEN), "{text}");
    }
}

/// What the error names can be resumed without a gap.
async fn resumes_without_a_gap(fault: &Fault) {
    let server = Server::start([]).await;
    server.then([server.page(&[1, 2], Some("p=2"))]);
    server.then(fault.replies(&server));
    let client = server.builder().body_limit(1 << 20).build().unwrap();
    let (_, error) = drain(sign_ins(&client).list::<Row>().records()).await;
    let link = error.unwrap().resume_link().unwrap().clone();

    let again = Server::start([]).await;
    again.then([again.page(&[3, 4], Some("p=9")), again.page(&[5], None)]);
    let link = msgraph_runtime::NextLink::new(link.as_str().replace(&server.root, &again.root));
    let (resumed, error) = drain(again.sign_ins().list::<Row>().resume(link.clone()).records()).await;
    assert!(error.is_none(), "{}: {error:?}", fault.name);
    assert_eq!(resumed, [3, 4, 5], "{}", fault.name);
    assert_eq!(format!("{}{}", again.root, again.received()[0].target()), link.as_str());
}

#[tokio::test(start_paused = true)]
async fn the_first_page_can_be_resumed_too() {
    let server = Server::start([Reply::new("403 x", "")]).await;
    let (delivered, error) = drain(server.sign_ins().list::<Row>().top(5).records()).await;
    let error = error.unwrap();
    assert!(delivered.is_empty());
    assert_eq!(
        error.resume_link().unwrap().as_str(),
        format!("{}/beta/auditLogs/signIns?$top=5", server.root)
    );
}

#[tokio::test(start_paused = true)]
async fn an_element_that_is_not_a_record_leaves_its_neighbors_intact() {
    use futures::StreamExt as _;

    let body = |server: &Server| {
        format!(
            r#"{{"value":[{{"id":"1"}}, "odd", {{"id":"2"}}],"@odata.nextLink":"{}"}}"#,
            server.link("p=2")
        )
    };
    let server = Server::start([]).await;
    server.then([Reply::ok(body(&server)), server.page(&[3], None)]);
    let mut records = server.sign_ins().list::<Row>().records();
    assert_eq!(records.next().await.unwrap().unwrap().number(), 1);
    let error = records.next().await.unwrap().unwrap_err();
    assert!(error.is_record() && error.is_decode());
    assert_eq!(error.raw_record(), Some("\"odd\""));
    assert_eq!(error.json_path(), Some("value[1]"));
    assert_eq!(records.next().await.unwrap().unwrap().number(), 2);
    assert_eq!(records.next().await.unwrap().unwrap().number(), 3);
    assert!(records.next().await.is_none());

    server.then([Reply::ok(body(&server)), server.page(&[3], None)]);
    let mut pages = server.sign_ins().list::<Row>().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert!(!first.is_complete());
    assert_eq!(first.records().iter().map(|row| row.number()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(first.next_link().unwrap().as_str(), server.link("p=2"));
    assert!(pages.next().await.unwrap().unwrap_err().is_record());
    assert_eq!(pages.next().await.unwrap().unwrap().records()[0].number(), 3);
    assert!(pages.next().await.is_none());

    server.then([Reply::ok(body(&server))]);
    assert!(server.sign_ins().list::<Row>().send().await.unwrap_err().is_record());
}

#[tokio::test(start_paused = true)]
async fn an_error_in_place_of_a_record_has_what_the_service_reported() {
    let body = r#"{"value":[{"id":"1"},{"error":{"code":"UnknownError","message":"m"}},{"id":"2"}]}"#;
    let server = Server::start([Reply::ok(body), Reply::ok(body)]).await;
    let (delivered, error) = drain(server.sign_ins().list::<Row>().records()).await;
    let error = error.unwrap();
    assert_eq!((delivered, error.records_delivered()), (vec![1], 1));
    assert!(error.is_record() && error.is_service() && error.is_decode());
    assert_eq!(error.service().unwrap().code(), Some("UnknownError"));
    assert_eq!(
        error.to_string(),
        "GET /beta/auditLogs/signIns: an element of the page is an error of the service: UnknownError: m: value[1] at byte 21; \
         request-id r-200"
    );
    assert!(server.sign_ins().list::<Row>().send().await.unwrap_err().is_service());
}

#[tokio::test(start_paused = true)]
async fn a_page_that_breaks_off_never_leads_past_its_gap() {
    use futures::StreamExt as _;

    let server = Server::start([]).await;
    let broken = format!(r#"{{"@odata.nextLink":"{}","value":[{{"id":"3"}},"#, server.link("p=3"));
    server.then([server.page(&[1], Some("p=2")), Reply::ok(broken), server.page(&[4], None)]);
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    let mut pages = sign_ins(&client).list::<Row>().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().next_link().unwrap().as_str(), server.link("p=2"));
    let partial = pages.next().await.unwrap().unwrap();
    assert_eq!((partial.records().len(), partial.is_complete()), (1, false));
    assert_eq!(partial.next_link().unwrap().as_str(), server.link("p=2"));
    assert_eq!(pages.next_link().unwrap().as_str(), server.link("p=2"));
    assert!(pages.next().await.unwrap().unwrap_err().is_decode());
    assert!(pages.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_single_page_is_whole_or_an_error() {
    let server = Server::start([Reply::ok(r#"{"value":[{"id":"3"},"#)]).await;
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    let error = sign_ins(&client).list::<Row>().send().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.records_delivered(), 0);
    assert_eq!(error.body(), Some(br#"{"value":[{"id":"3"},"#.as_slice()));
}

#[tokio::test(start_paused = true)]
async fn a_body_that_the_service_does_not_finish_is_requested_again() {
    for body in [
        r#"{"value":[{"id":"3"},{"i"#,
        r#"{"value":[{"id":"3"},{"i{"error":{"code":"UnknownError","message":"m"}}"#,
        r#"{"error":{"code":"UnknownError","message":"m"}}"#,
        r#"{"Error":{"code":"UnknownError","message":"m"}}"#,
    ] {
        let server = Server::start([]).await;
        server.then([Reply::ok(body), Reply::ok(body), server.page(&[3, 4], None)]);
        let (delivered, error) = drain(server.sign_ins().list::<Row>().records()).await;
        assert!(error.is_none(), "{body}: {error:?}");
        assert_eq!((delivered, server.count()), (vec![3, 4], 3), "{body}");
    }
}

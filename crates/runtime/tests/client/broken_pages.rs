//! Past a page that the service writes broken each time.

use msgraph_runtime::{BrokenPage, Error, NextLink};

use crate::row::{Row, drain};
use crate::server::{Reply, Server, sign_ins};

/// The error of the only page, after all attempts.
async fn error_of(body: &str) -> Error {
    let server = Server::start([Reply::ok(body)]).await;
    drain(server.sign_ins().list::<Row>().with_max_attempts(1).records()).await.1.expect("is an error")
}

fn numbers(page: &BrokenPage<Row>) -> Vec<u32> {
    page.records().iter().map(|record| record.number()).collect()
}

#[tokio::test(start_paused = true)]
async fn the_stream_continues_after_a_page_that_stays_broken() {
    let server = Server::start([]).await;
    let broken = format!(
        r#"{{"value":[{{"id":"2"}},{{"id":"3","units":[""]{{"id":"x"}}}},{{"id":"4"}}],"@odata.nextLink":"{}"}}"#,
        server.link("p=3")
    );
    server.then([
        server.page(&[1], Some("p=2")),
        Reply::ok(&broken),
        Reply::ok(&broken),
        server.page(&[5], None),
    ]);
    let list = server.sign_ins().list::<Row>();

    let (delivered, error) = drain(list.clone().records()).await;
    assert_eq!(delivered, [1, 2]);
    let link = error.unwrap().resume_link().unwrap().clone();
    let (again, error) = drain(list.clone().resume(link).records()).await;
    assert_eq!(again, [2]);

    let page = error.unwrap().broken_page::<Row>().unwrap();
    assert_eq!(numbers(&page), [2, 4]);
    assert!(!page.is_truncated());
    let [gap] = page.gaps() else { panic!("{page:?}") };
    assert_eq!((gap.bytes(), gap.after()), (br#"{"id":"3","units":[""]{"id":"x"}}"#.as_slice(), 1));

    let (rest, error) = drain(list.resume(page.next_link().unwrap().clone()).records()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(rest, [5]);
}

#[tokio::test(start_paused = true)]
async fn a_page_without_its_end_is_truncated() {
    for (body, ids, gap) in [
        (r#"{"value":[{"id":"1"},{"id":"2"}"#, vec![1, 2], ""),
        (r#"{"value":[{"id":"1"},{"id":"#, vec![1], r#",{"id":"#),
        (r#"{"value":[{"id":"1"},{"error":{"code":"c"}}"#, vec![1], r#"{"error":{"code":"c"}}"#),
        ("<html>", vec![], "<html>"),
    ] {
        let page = error_of(body).await.broken_page::<Row>().unwrap();
        assert_eq!((numbers(&page), page.is_truncated(), page.next_link()), (ids, true, None), "{body}");
        assert_eq!(page.gaps().len(), 1, "{body}");
        assert!(page.gaps()[0].bytes().ends_with(gap.as_bytes()), "{body}: {page:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_link_of_a_truncated_page_is_known_if_it_came_first() {
    let page =
        error_of(r#"{"@odata.nextLink":"n","value":[{"id":"1"},{"#).await.broken_page::<Row>().unwrap();
    assert_eq!((page.next_link(), page.is_truncated()), (Some(&NextLink::new("n")), true));
}

#[tokio::test(start_paused = true)]
async fn only_an_error_of_a_page_has_a_broken_page() {
    let server = Server::start([Reply::new("403 x", "")]).await;
    let error = sign_ins(&server.client()).list::<Row>().send().await.unwrap_err();
    assert!(error.broken_page::<Row>().is_none());
    assert!(error_of(r#"{"value":[7]}"#).await.broken_page::<Row>().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_broken_page_is_shown_without_its_content() {
    let page = error_of(
        r#"{"value":[{"id":"1"},{"id":"s3cret" 1},{"id":"2"}],"@odata.nextLink":"https://h/x?s3cret"}"#,
    );
    let page = page.await.broken_page::<Row>().unwrap();
    assert_eq!(numbers(&page), [1, 2]);
    assert!(!format!("{page:?}").contains("s3cret"), "{page:?}");
}

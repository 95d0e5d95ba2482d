//! What the client's cloud lacks is refused before anything is sent.

use futures::{StreamExt as _, TryStreamExt as _};
use msgraph_runtime::request::{ActionRequest, Place};
use msgraph_runtime::{Cloud, Error};

use crate::row::Row;
use crate::server::{Reply, Server, page};

fn lacked(server: &Server) -> Place {
    let cloud = server.client().cloud().clone();
    server.sign_ins().missing_in(&[Cloud::China, cloud])
}

fn assert_is_refused(error: &Error) {
    assert!(error.is_missing_in_cloud() && error.is_invalid_request(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_request_is_refused_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let place = lacked(&server);
    let link = serde_json::from_value(server.link("a").into()).unwrap();

    assert_is_refused(&place.list::<Row>().send().await.unwrap_err());
    assert_is_refused(&place.list::<Row>().records().try_next().await.unwrap_err());
    assert_is_refused(&place.list::<Row>().resume(link).records().try_next().await.unwrap_err());
    assert_is_refused(&place.key("1").get::<Row>().send().await.unwrap_err());
    assert_is_refused(&place.function("sum", &[]).list::<Row>().send().await.unwrap_err());
    let action: ActionRequest<()> = server.sign_ins().action("dismiss");
    let clouds = [server.client().cloud().clone()];
    assert_is_refused(&action.missing_in(&clouds).send().await.unwrap_err());
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_refused_stream_ends_only_after_its_error() {
    let server = Server::start([]).await;
    let mut records = lacked(&server).list::<Row>().records();
    assert_is_refused(&records.next().await.unwrap().unwrap_err());
    assert!(records.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn other_clouds_are_asked() {
    let server = Server::start([Reply::ok(page(&[1], None))]).await;
    let place = server.sign_ins().missing_in(&[Cloud::China, Cloud::UsGovL5]);
    assert_eq!(place.list::<Row>().send().await.unwrap().records().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_error_names_the_place_and_the_cloud() {
    let client = msgraph_runtime::Client::builder(msgraph_runtime::StaticToken::new("t"));
    let client = client.cloud(Cloud::China).build().unwrap();
    let place = Place::root(&client, "v1.0", "auditLogs").segment("provisioning").missing_in(&[Cloud::China]);
    let error = place.list::<Row>().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1.0/auditLogs/provisioning: the China cloud lacks this, so nothing was sent"
    );
}

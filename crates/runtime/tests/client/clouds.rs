//! Requests for resources that are unavailable in the client's cloud fail before anything is sent.

use futures::{StreamExt as _, TryStreamExt as _};
use msgraph_runtime::generated::{ActionRequest, ResourcePath};
use msgraph_runtime::{Cloud, Error};

use crate::row::Row;
use crate::server::{Reply, Server, page};

fn unavailable(server: &Server) -> ResourcePath {
    let cloud = server.client().cloud().clone();
    server.sign_ins().unavailable_in(&[Cloud::China, cloud])
}

fn assert_is_refused(error: &Error) {
    assert!(error.is_unavailable_in_cloud() && error.is_invalid_request(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_request_is_refused_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let path = unavailable(&server);
    let link = serde_json::from_value(server.link("a").into()).unwrap();

    assert_is_refused(&path.list::<Row>().send().await.unwrap_err());
    assert_is_refused(&path.list::<Row>().records().try_next().await.unwrap_err());
    assert_is_refused(&path.list::<Row>().resume(link).records().try_next().await.unwrap_err());
    assert_is_refused(&path.key("1").get::<Row>().send().await.unwrap_err());
    assert_is_refused(&path.function("sum", &[]).list::<Row>().send().await.unwrap_err());
    let action: ActionRequest<()> = server.sign_ins().action("dismiss");
    let clouds = [server.client().cloud().clone()];
    assert_is_refused(&action.unavailable_in(&clouds).send().await.unwrap_err());
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_refused_stream_ends_only_after_its_error() {
    let server = Server::start([]).await;
    let mut records = unavailable(&server).list::<Row>().records();
    assert_is_refused(&records.next().await.unwrap().unwrap_err());
    assert!(records.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn requests_in_other_clouds_are_sent() {
    let server = Server::start([Reply::ok(page(&[1], None))]).await;
    let path = server.sign_ins().unavailable_in(&[Cloud::China, Cloud::UsGovL5]);
    assert_eq!(path.list::<Row>().send().await.unwrap().records().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_error_names_the_path_and_the_cloud() {
    let client = msgraph_runtime::Client::builder(msgraph_runtime::StaticToken::new("t"));
    let client = client.cloud(Cloud::China).build().unwrap();
    let path = ResourcePath::root(&client, "v1.0", "auditLogs")
        .segment("provisioning")
        .unavailable_in(&[Cloud::China]);
    let error = path.list::<Row>().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1.0/auditLogs/provisioning: unavailable in the China cloud, nothing was sent"
    );
}

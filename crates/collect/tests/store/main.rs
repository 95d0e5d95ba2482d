//! Stores: what is written stays, and what was changed is found.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::expect_used)]

mod clocks;
mod fixture;
mod power;
mod tampering;

use bytes::Bytes;
use fixture::{pull, settings, source};
use msgraph_auditlogs_collect::{
    BoxFuture, Collector, Created, Error, ExportOptions, Log, MemoryObjects, Object, Objects, Store, export,
};

/// A store that accepts every put, as one does that does not know `If-None-Match`.
struct Overwriting(MemoryObjects);

impl Objects for Overwriting {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        Box::pin(async move {
            self.0.delete(path).await?;
            self.0.create(path, bytes).await
        })
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        self.0.get(path)
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        self.0.size(path)
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        self.0.list(folder)
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        self.0.folders(folder)
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        self.0.delete(path)
    }
}

async fn refused(store: Store) -> Error {
    let builder = Collector::builder().tenant("tenant").store(store).source(source()).settings(settings());
    builder.build().unwrap().pull().await.unwrap_err()
}

#[tokio::test]
async fn a_store_that_overwrites_is_refused() {
    let error = refused(Store::of(Overwriting(MemoryObjects::default()), "overwriting")).await;
    assert!(error.is_store_refused() && error.exit_code() == 1, "{error}");
    assert!(error.to_string().contains("use a store that can create only"), "{error}");
}

#[tokio::test]
async fn segments_without_a_log_are_refused() {
    let objects = MemoryObjects::default();
    objects.create("tenant/raw/beta/x.jsonl", Bytes::from("{}\n")).await.unwrap();
    let error = refused(Store::of(objects, "half")).await;
    assert!(error.is_store_refused(), "{error}");
}

#[tokio::test]
async fn a_local_store_holds_one_folder_for_each_tenant() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::local(folder.path().join("new/and/deep")).unwrap();
    let summary = pull(&store).await;
    assert_eq!(summary.exit_code(), 0, "{summary:?}");
    assert_eq!(store.tenants().await.unwrap(), ["tenant"]);
    let log = Log::open(&store, "tenant").await.unwrap();
    assert_eq!((log.position(), log.head()), (summary.position, summary.head.as_str()));
    assert!(folder.path().join("new/and/deep/tenant/log/00000000000000000000.json").is_file());
}

#[tokio::test]
async fn a_second_run_writes_no_record_twice() {
    let store = Store::memory();
    assert!(pull(&store).await.records > 0);
    assert_eq!(pull(&store).await.records, 0);
}

#[tokio::test]
async fn an_export_at_a_position_is_a_bag_whose_hashes_are_right() {
    let store = Store::memory();
    let summary = pull(&store).await;
    let export = export(&store, "tenant", &ExportOptions::default()).await.unwrap();
    assert_eq!((export.rows(), &export.head), (summary.records, &summary.head));
    let folder = tempfile::tempdir().unwrap();
    let bag = folder.path().join("bag");
    let now = "2026-11-10T00:00:00Z".parse().unwrap();
    export.write_bag(&bag, now).await.unwrap();
    let manifest = std::fs::read_to_string(bag.join("manifest-sha256.txt")).unwrap();
    assert!(manifest.lines().count() as u64 > summary.position);
    for line in manifest.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        assert_eq!(fixture::sha256(&std::fs::read(bag.join(path)).unwrap()), hash, "{path}");
    }
    let info = std::fs::read_to_string(bag.join("bag-info.txt")).unwrap();
    assert!(info.contains(&format!("Log-Head: {}", summary.head)) && info.contains("Gap:"), "{info}");
    assert!(export.write_bag(&bag, now).await.unwrap_err().is_usage());
}

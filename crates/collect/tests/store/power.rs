//! Power loss and a full disk: stores that forget or refuse what is written at some time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use msgraph_auditlogs_collect::{
    BoxFuture, Collector, Created, Error, MemoryObjects, Object, Objects, Store, VerifyOptions, verify,
};

use crate::fixture::{Fixed, now, settings, source};

/// Fails at the nth put: it is lost, or is there although it failed.
struct Unreliable {
    objects: MemoryObjects,
    puts: AtomicU64,
    fails_at: Mutex<Option<u64>>,
    failure: Failure,
}

#[derive(Clone, Copy, Debug)]
enum Failure {
    /// The machine is off: neither this put nor any after it returns.
    Power,
    /// The put returns an error. The next one may be of an entry, and has space.
    FullDisk,
}

impl Objects for Unreliable {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        Box::pin(async move {
            let number = self.puts.fetch_add(1, Ordering::SeqCst);
            let fails = self.fails_at.lock().unwrap().is_some_and(|at| match self.failure {
                Failure::Power => number >= at,
                Failure::FullDisk => number == at,
            });
            if fails {
                // Half of the writes that fail are on the disk all the same.
                if number.is_multiple_of(2) {
                    self.objects.create(path, bytes).await?;
                }
                return match self.failure {
                    Failure::Power => std::future::pending().await,
                    Failure::FullDisk => Err(Error::sink("the disk is full")),
                };
            }
            self.objects.create(path, bytes).await
        })
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        self.objects.get(path)
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        self.objects.size(path)
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        self.objects.list(folder)
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        self.objects.folders(folder)
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        self.objects.delete(path)
    }
}

#[tokio::test(start_paused = true)]
async fn power_lost_at_any_put_loses_and_repeats_nothing() {
    fails_at_any_put(Failure::Power).await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_is_full_at_any_put_loses_and_repeats_nothing() {
    fails_at_any_put(Failure::FullDisk).await;
}

async fn fails_at_any_put(failure: Failure) {
    let mut options = VerifyOptions::default();
    options.deep = true;
    for fails_at in (0..12).chain((12..400).step_by(9)) {
        let objects = std::sync::Arc::new(Unreliable {
            objects: MemoryObjects::default(),
            puts: AtomicU64::new(0),
            fails_at: Mutex::new(Some(fails_at)),
            failure,
        });
        let store = Store::of(std::sync::Arc::clone(&objects), "unreliable");
        let collector = || {
            let builder = Collector::builder().tenant("tenant").store(store.clone()).source(source());
            builder.settings(settings()).clock(Fixed::at(now())).build().unwrap()
        };
        let mut first = collector();
        let pull = tokio::time::timeout(std::time::Duration::from_secs(60), first.pull()).await;
        let is_done = pull.is_ok_and(|pull| pull.is_ok());
        *objects.fails_at.lock().unwrap() = None;
        if fails_at > 3 {
            // No entry names a segment that is not there.
            let verification = verify(&store, "tenant", &options).await.unwrap();
            assert!(verification.is_clean(), "{fails_at}: {:?}", verification.problems);
        }
        let summary = collector().pull().await.unwrap();
        assert_eq!(summary.exit_code(), 0, "{summary:?}");
        let verification = verify(&store, "tenant", &options).await.unwrap();
        assert!(verification.is_clean(), "{fails_at}: {:?}", verification.problems);
        assert_eq!(verification.records, 288, "{failure:?} at put {fails_at}");
        if is_done {
            assert!(fails_at > 3);
            return;
        }
    }
    panic!("the pull has more puts than were tried");
}

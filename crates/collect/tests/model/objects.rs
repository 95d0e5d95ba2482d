//! A store in memory on the true time, whose writers sleep between segment and entry.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use msgraph_auditlogs_collect::{BoxFuture, Created, Error, Object, Objects};

use crate::random::Random;
use crate::world::World;

#[derive(Clone)]
pub(crate) struct SlowObjects {
    world: World,
    objects: Arc<Mutex<BTreeMap<String, (Bytes, Timestamp)>>>,
    random: Arc<Mutex<Random>>,
    /// The chance, in percent, that an entry is written late.
    sleeps: u64,
    /// Long sleeps last more than a day, after which what no entry names may be removed.
    more_than_a_day: bool,
}

impl SlowObjects {
    pub(crate) fn new(world: World, seed: u64, sleeps: u64, more_than_a_day: bool) -> Self {
        let random = Arc::new(Mutex::new(Random::new(seed)));
        Self { world, objects: Arc::default(), random, sleeps, more_than_a_day }
    }

    /// Another machine's view: the same objects, other sleeps.
    pub(crate) fn all(&self) -> BTreeMap<String, Bytes> {
        let objects = self.objects.lock().unwrap();
        objects.iter().map(|(name, (bytes, _))| (name.clone(), bytes.clone())).collect()
    }
}

impl Objects for SlowObjects {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        Box::pin(async move {
            if path.contains("/log/") {
                let sleep = {
                    let random = self.random.lock().unwrap();
                    random.chance(self.sleeps).then(|| match random.below(10) {
                        0 if self.more_than_a_day => 3600 * (29 + random.below(6)),
                        0 => 3600 * (1 + random.below(30)),
                        1..5 => random.below(3600),
                        _ => random.below(60),
                    })
                };
                tokio::time::sleep(Duration::from_secs(sleep.unwrap_or_default())).await;
            }
            let mut objects = self.objects.lock().unwrap();
            if objects.contains_key(path) {
                return Ok(Created::Exists);
            }
            objects.insert(path.to_owned(), (bytes, self.world.now()));
            Ok(Created::New)
        })
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        Box::pin(async move { Ok(self.objects.lock().unwrap().get(path).map(|(bytes, _)| bytes.clone())) })
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        Box::pin(
            async move { Ok(self.objects.lock().unwrap().get(path).map(|(bytes, _)| bytes.len() as u64)) },
        )
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        Box::pin(async move {
            let objects = self.objects.lock().unwrap();
            let below = objects.iter().filter(|(path, _)| path.starts_with(&format!("{folder}/")));
            Ok(below
                .map(|(path, (bytes, created))| Object::new(path, bytes.len() as u64, *created))
                .collect())
        })
    }

    fn folders<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        Box::pin(async { Ok(vec!["tenant".to_owned()]) })
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.objects.lock().unwrap().remove(path);
            Ok(())
        })
    }
}

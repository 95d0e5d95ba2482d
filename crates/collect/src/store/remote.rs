//! Folders and buckets, by `object_store`.

use std::error::Error as StdError;
use std::io;
use std::path::Path as FilePath;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload};

use super::{Created, Object, Objects};
use crate::clock::BoxFuture;
use crate::error::{Error, Kind};

/// A folder of this machine, or a bucket.
pub(crate) struct RemoteObjects(Box<dyn ObjectStore>);

impl RemoteObjects {
    pub(crate) fn local(path: &FilePath) -> Result<Self, Error> {
        let made = || format!("the folder {} cannot be made or opened", path.display());
        create_durably(path).map_err(|error| Error::new(Kind::Store, made()).with_source(error))?;
        let store = LocalFileSystem::new_with_prefix(path)
            .map_err(|error| Error::new(Kind::Store, made()).with_source(error))?;
        Ok(Self(Box::new(store.with_fsync(true))))
    }

    pub(crate) fn remote(
        url: &url::Url,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Error> {
        let advice = match url.scheme() {
            "s3" | "s3a" => {
                advice("aws", cfg!(feature = "aws"), "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
            }
            "az" | "azure" | "adl" | "abfs" | "abfss" => {
                advice("azure", cfg!(feature = "azure"), "AZURE_STORAGE_ACCOUNT_NAME and its key")
            }
            "gs" => advice("gcp", cfg!(feature = "gcp"), "GOOGLE_APPLICATION_CREDENTIALS"),
            _ => "use a folder, s3://, azure:// or gs://".to_owned(),
        };
        let environment = std::env::vars().filter_map(|(name, value)| {
            let name = name.to_ascii_lowercase();
            let known = ["aws_", "azure_", "google_"].iter().any(|prefix| name.starts_with(prefix));
            known.then_some((name, value))
        });
        let options: Vec<(String, String)> = environment.chain(options).collect();
        let (store, prefix) = object_store::parse_url_opts(url, options).map_err(|error| {
            Error::new(Kind::Usage, format!("the store cannot be opened; {advice}")).with_source(error)
        })?;
        if prefix.as_ref().is_empty() {
            Ok(Self(store))
        } else {
            Ok(Self(Box::new(PrefixStore::new(store, prefix))))
        }
    }
}

/// What to do where a bucket cannot be opened.
fn advice(feature: &str, has_feature: bool, variables: &str) -> String {
    if has_feature {
        format!("check its name and the environment ({variables})")
    } else {
        format!(
            "this build is without the feature {feature}: build it with `--features {feature}`, or use a folder"
        )
    }
}

/// Makes a folder, and syncs every folder that has a new one in it.
fn create_durably(path: &FilePath) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent {
        create_durably(parent)?;
    }
    match std::fs::create_dir(path) {
        // Another process may have made it; a file of this name is in the way.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists || !path.is_dir() => return Err(error),
        _ => {}
    }
    // Where folders cannot be opened, as on Windows, there is nothing to sync.
    if let Ok(folder) = std::fs::File::open(parent.unwrap_or(FilePath::new("."))) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn parsed(path: &str) -> Result<Path, Error> {
    Path::parse(path).map_err(|error| {
        Error::new(Kind::Store, format!("{path} is no path of an object")).with_source(error)
    })
}

fn failed(what: &str, path: &str, error: object_store::Error) -> Error {
    let mut source: Option<&(dyn StdError + 'static)> = Some(&error);
    let mut full = false;
    while let Some(cause) = source {
        full |= cause.downcast_ref::<io::Error>().is_some_and(|error| {
            matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
        });
        source = cause.source();
    }
    if full {
        return Error::new(Kind::StoreFull, format!("{path} cannot be {what}: the store is full"))
            .with_source(error);
    }
    let unsupported = matches!(
        error,
        object_store::Error::NotImplemented { .. } | object_store::Error::NotSupported { .. }
    );
    let kind = if unsupported { Kind::StoreRefused } else { Kind::Store };
    Error::new(kind, format!("{path} cannot be {what}")).with_source(error)
}

impl Objects for RemoteObjects {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, Error>> {
        Box::pin(async move {
            let location = parsed(path)?;
            let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
            match self.0.put_opts(&location, PutPayload::from_bytes(bytes), options).await {
                Ok(_) => Ok(Created::New),
                Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                    Ok(Created::Exists)
                }
                Err(error) => Err(failed("created", path, error)),
            }
        })
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, Error>> {
        Box::pin(async move {
            match self.0.get(&parsed(path)?).await {
                Ok(found) => found.bytes().await.map(Some).map_err(|error| failed("read", path, error)),
                Err(object_store::Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(failed("read", path, error)),
            }
        })
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, Error>> {
        Box::pin(async move {
            match self.0.head(&parsed(path)?).await {
                Ok(found) => Ok(Some(found.size)),
                Err(object_store::Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(failed("read", path, error)),
            }
        })
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, Error>> {
        Box::pin(async move {
            let prefix = parsed(folder)?;
            let found = self.0.list(Some(&prefix)).try_collect::<Vec<_>>().await;
            let found = found.map_err(|error| failed("listed", folder, error))?;
            let object = |meta: object_store::ObjectMeta| {
                let created =
                    Timestamp::from_second(meta.last_modified.timestamp()).unwrap_or(Timestamp::MAX);
                Object::new(meta.location.as_ref(), meta.size, created)
            };
            Ok(found.into_iter().map(object).collect())
        })
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        Box::pin(async move {
            let prefix = (!folder.is_empty()).then(|| parsed(folder)).transpose()?;
            let found = self.0.list_with_delimiter(prefix.as_ref()).await;
            let found = found.map_err(|error| failed("listed", folder, error))?;
            let name = |path: &Path| path.filename().map(str::to_owned);
            Ok(found.common_prefixes.iter().filter_map(name).collect())
        })
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            match self.0.delete(&parsed(path)?).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                Err(error) => Err(failed("deleted", path, error)),
            }
        })
    }
}

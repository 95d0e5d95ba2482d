//! The store: objects that are created and never changed.

mod check;
mod objects;
mod remote;

pub use objects::{Created, MemoryObjects, Object, Objects};
pub(crate) use remote::RemoteObjects;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use crate::entry::Segment;
use crate::error::{Error, Kind};
use crate::identity::sha256_hex;

/// A folder or bucket that holds one folder for each tenant.
///
/// ```
/// use msgraph_auditlogs_collect::Store;
///
/// # fn main() -> Result<(), msgraph_auditlogs_collect::Error> {
/// # let directory = std::env::temp_dir().join("msgraph-auditlogs-collect-doc");
/// let store = Store::local(&directory)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Store {
    objects: Arc<dyn Objects>,
    name: String,
}

impl Store {
    /// A folder of this machine, which is made if it is missing. What is written is on the disk when it is committed.
    ///
    /// # Errors
    ///
    /// The folder cannot be made.
    pub fn local(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        Ok(Self { objects: Arc::new(RemoteObjects::local(path)?), name: path.display().to_string() })
    }

    /// A folder's path, or a URL: `file:///..`, `s3://bucket/prefix`, `azure://container/prefix`, `gs://bucket/prefix`,
    /// as far as the features are on. Keys come from the environment, as the command-line tools of each cloud read them.
    ///
    /// # Errors
    ///
    /// The URL is not one, or its feature is off.
    pub fn open(location: &str) -> Result<Self, Error> {
        Self::open_with(location, std::iter::empty::<(String, String)>())
    }

    /// The same, with options of the object store, such as `aws_endpoint` or `azure_storage_use_emulator`.
    ///
    /// # Errors
    ///
    /// The URL is not one, or its feature is off.
    pub fn open_with(
        location: &str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Error> {
        // `C:\logs` parses as a URL of scheme `c`.
        match url::Url::parse(location) {
            Ok(url) if url.scheme() == "file" => {
                let path = url.to_file_path().map_err(|()| {
                    Error::new(
                        Kind::Usage,
                        format!("{location} is not the URL of a folder: use file:///path"),
                    )
                })?;
                Self::local(path)
            }
            Ok(url) if url.scheme().len() > 1 => {
                let objects = RemoteObjects::remote(&url, options)?;
                Ok(Self { objects: Arc::new(objects), name: without_secrets(&url) })
            }
            _ => Self::local(location),
        }
    }

    /// A store in memory, for tests.
    #[must_use]
    pub fn memory() -> Self {
        Self::of(MemoryObjects::default(), "memory")
    }

    /// A store of one's own.
    #[must_use]
    pub fn of(objects: impl Objects + 'static, name: &str) -> Self {
        Self { objects: Arc::new(objects), name: name.to_owned() }
    }

    /// The tenants that the store has a log or segments of. One whose log is missing is listed: it has to be noticed.
    ///
    /// # Errors
    ///
    /// The store fails.
    pub async fn tenants(&self) -> Result<Vec<String>, Error> {
        let mut folders = self.objects.folders("").await?;
        folders.sort();
        let mut tenants = Vec::new();
        for tenant in folders {
            if self.size(&tenant, &crate::entry::Entry::path(0)).await?.is_some()
                || self.has_segments(&tenant).await?
            {
                tenants.push(tenant);
            }
        }
        Ok(tenants)
    }

    /// Whether there are segments of a tenant, committed or not.
    pub(crate) async fn has_segments(&self, tenant: &str) -> Result<bool, Error> {
        Ok(self.objects.folders(tenant).await?.iter().any(|folder| folder == "raw"))
    }

    /// Creates an object.
    pub(crate) async fn create(&self, tenant: &str, name: &str, bytes: Bytes) -> Result<Created, Error> {
        self.objects.create(&format!("{tenant}/{name}"), bytes).await
    }

    /// The bytes of an object.
    pub(crate) async fn get(&self, tenant: &str, name: &str) -> Result<Option<Bytes>, Error> {
        self.objects.get(&format!("{tenant}/{name}")).await
    }

    /// The size of an object.
    pub(crate) async fn size(&self, tenant: &str, name: &str) -> Result<Option<u64>, Error> {
        self.objects.size(&format!("{tenant}/{name}")).await
    }

    /// The objects below a folder, their names relative to the tenant's folder.
    pub(crate) async fn list(&self, tenant: &str, folder: &str) -> Result<Vec<Object>, Error> {
        let mut objects = self.objects.list(&format!("{tenant}/{folder}")).await?;
        let prefix = format!("{tenant}/");
        for object in &mut objects {
            if let Some(name) = object.name.strip_prefix(&prefix) {
                object.name = name.to_owned();
            }
        }
        Ok(objects)
    }

    pub(crate) async fn delete(&self, tenant: &str, name: &str) -> Result<(), Error> {
        self.objects.delete(&format!("{tenant}/{name}")).await
    }

    /// The bytes of a segment, which are checked.
    pub(crate) async fn segment(&self, tenant: &str, segment: &Segment) -> Result<Bytes, Error> {
        let corrupt = |what: &str| Error::new(Kind::Corrupt, format!("segment {} {what}", segment.name));
        let bytes = self.get(tenant, &segment.name).await?.ok_or_else(|| corrupt("is missing"))?;
        if bytes.len() as u64 != segment.size {
            return Err(corrupt(&format!("has {} bytes, {} expected", bytes.len(), segment.size)));
        }
        if sha256_hex(&bytes) != segment.sha256 {
            return Err(corrupt("has other bytes than were committed"));
        }
        Ok(bytes)
    }
}

fn without_secrets(url: &url::Url) -> String {
    let mut url = url.clone();
    let _ = url.set_password(None);
    let _ = url.set_username("");
    url.set_query(None);
    url.to_string()
}

impl fmt::Display for Store {
    /// Where it is, without anything secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Store").field(&self.name).finish()
    }
}

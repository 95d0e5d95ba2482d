//! Whether a store can be used, before anything is collected into it.

use bytes::Bytes;

use super::{Created, Store};
use crate::error::{Error, Kind};

/// The folder of what is tried out. It is none of a tenant: it has no log.
const FOLDER: &str = ".check";

impl Store {
    /// Creates an object, makes sure that the store does not create it a second time, reads it, and deletes it.
    ///
    /// Returns whether the object could be deleted. A store that keeps what it has, for retention, still has it.
    ///
    /// # Errors
    ///
    /// The store fails, or it overwrites objects that exist.
    pub async fn check(&self) -> Result<bool, Error> {
        let name = crate::random::name();
        let (first, second) = (Bytes::from(format!("{name}\n")), Bytes::from_static(b"overwritten\n"));
        if self.create(FOLDER, &name, first.clone()).await? == Created::Exists {
            return Err(Error::new(Kind::Store, format!("{self} has an object of a random name; try again")));
        }
        let again = self.create(FOLDER, &name, second).await?;
        let kept = self.get(FOLDER, &name).await?;
        let deleted = self.delete(FOLDER, &name).await.is_ok();
        if again == Created::New || kept != Some(first) {
            let message = format!("{self} overwrites objects that exist; use a store that can create only");
            return Err(Error::new(Kind::StoreRefused, message));
        }
        Ok(deleted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_folder_creates_only_and_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::local(folder.path()).unwrap();
        assert!(store.check().await.unwrap());
        assert!(store.tenants().await.unwrap().is_empty());
        assert!(Store::memory().check().await.unwrap());
    }
}

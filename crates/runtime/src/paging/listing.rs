//! What all pages of a listing have in common, and how one page becomes records or errors.

use bytes::Bytes;

use super::Page;
use crate::error::{Error, Facts, Kind, ServiceError};
use crate::link::NextLink;
use crate::page::{PageError, PageReader};
use crate::request::{Options, Place};
use crate::transport::Answer;
use crate::wire::Wire;

/// A request for a collection, ready to be sent.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) place: Place,
    pub(crate) options: Options,
    pub(crate) first: NextLink,
}

impl Listing {
    /// The page of the first link.
    pub(crate) async fn page<T: Wire>(self) -> Result<Page<T>, Error> {
        let fetched = self.fetch(self.first.clone()).await?;
        let mut reader = PageReader::new(fetched.body.clone());
        let next_link = reader.next_link().map(NextLink::new);
        let (page, errors) = Page::read(fetched, reader, next_link);
        match errors.into_iter().next() {
            Some(mut error) => {
                error.set_delivered(0);
                Err(error)
            }
            None => Ok(page),
        }
    }

    /// Fetches the page of `link`. Every error tells that link.
    pub(crate) async fn fetch(&self, link: NextLink) -> Result<Fetched, Error> {
        let exchange = async {
            let call = self.options.follow(&self.place, link.as_str())?;
            self.place.client().transport().exchange(&call).await
        };
        match exchange.await {
            Ok(Answer { body, facts }) => Ok(Fetched { link, body, facts }),
            Err(error) if error.is_untrusted_link() => Err(error.with_refused_link(link)),
            Err(error) => Err(error.with_link(link)),
        }
    }
}

/// The bytes of a page.
pub(crate) struct Fetched {
    pub(crate) link: NextLink,
    pub(crate) body: Bytes,
    pub(crate) facts: Facts,
}

impl Fetched {
    /// The error of the caller for an error in this page, after `delivered` records of it.
    pub(crate) fn error(&self, error: PageError, delivered: usize) -> Error {
        let facts = self.facts.clone();
        let query = self.link.as_str().split_once('?').map(|(_, query)| query);
        let kind = match error.embedded_error() {
            _ if error.is_not_a_record() => Kind::Record,
            Some(_) => Kind::Embedded,
            None => Kind::Page,
        };
        let mut described = Error::new(kind, facts);
        if let Some(embedded) = error.embedded_error() {
            described = described.with_service(ServiceError::new(embedded.as_bytes(), query));
        }
        let mut error = described.with_page(error, self.body.clone()).with_link(self.link.clone());
        error.set_delivered(delivered);
        error
    }
}

//! What all pages of a request have in common, and how one page becomes records or errors.

use bytes::Bytes;

use super::Page;
use crate::client::error::{Error, ErrorKind, RequestDetails, ServiceError};
use crate::client::link::NextLink;
use crate::client::request::{Options, ResourcePath};
use crate::client::transport::SuccessResponse;
use crate::page::{PageError, PageReader};
use crate::wire::Wire;

/// A request for a collection, ready to be sent.
#[derive(Debug)]
pub(crate) struct PagedRequest {
    pub(crate) path: ResourcePath,
    pub(crate) options: Options,
    pub(crate) first: NextLink,
}

impl PagedRequest {
    /// Fetches the page of the first link.
    pub(crate) async fn page<T: Wire>(self) -> Result<Page<T>, Error> {
        let raw_page = self.fetch(self.first.clone()).await?;
        let mut reader = PageReader::new(raw_page.body.clone());
        let next_link = reader.next_link().map(NextLink::new);
        let (page, errors) = Page::read(raw_page, reader, next_link);
        match errors.into_iter().next() {
            Some(mut error) => {
                error.set_delivered(0);
                Err(error)
            }
            None => Ok(page),
        }
    }

    /// Fetches the page of `link`. Every error has that link.
    pub(crate) async fn fetch(&self, link: NextLink) -> Result<RawPage, Error> {
        let exchange = async {
            let call = self.options.follow(&self.path, link.as_str())?;
            self.path.client().transport().exchange(&call).await
        };
        match exchange.await {
            Ok(SuccessResponse { body, details }) => Ok(RawPage { link, body, details }),
            Err(error) if error.is_untrusted_link() => Err(error.with_refused_link(link)),
            Err(error) => Err(error.with_link(link)),
        }
    }
}

/// A page that was fetched and not decoded.
pub(crate) struct RawPage {
    pub(crate) link: NextLink,
    pub(crate) body: Bytes,
    pub(crate) details: RequestDetails,
}

impl RawPage {
    /// Returns the user's error for an error in this page, after `delivered` of its records.
    pub(crate) fn error(&self, error: PageError, delivered: usize) -> Error {
        let details = self.details.clone();
        let kind = match error.embedded_error() {
            _ if error.is_not_a_record() => ErrorKind::Record,
            Some(_) => ErrorKind::Embedded,
            None => ErrorKind::Page,
        };
        let mut described = Error::new(kind, details);
        if let Some(embedded) = error.embedded_error() {
            described = described.with_service(ServiceError::new(embedded.as_bytes(), &self.details.secrets));
        }
        let mut error = described.with_page(error, self.body.clone()).with_link(self.link.clone());
        error.set_delivered(delivered);
        error
    }
}

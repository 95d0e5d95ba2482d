use std::fmt;

use reqwest::Method;

use super::options::transport_options;
use super::{Options, Place};
use crate::error::Error;
use crate::link::NextLink;
use crate::paging::{Listing, Page, Pages, Records};
use crate::query::{
    CountSupported, Filter, FilterSupported, OrderBy, Query, Selectable, SkipSupported, TopSupported,
};
use crate::wire::Wire;

/// A request for a collection: one page of it, all pages, or all records.
///
/// ```no_run
/// # use msgraph_runtime::request::Place;
/// # use msgraph_runtime::{Client, Error};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let sign_ins = Place::root(client, "beta", "auditLogs").segment("signIns");
/// let page = sign_ins.list::<serde_json::Value>().with_header("Prefer", "odata.maxpagesize=50").send().await?;
/// println!("{} records", page.records().len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`, or by polling `pages()` or `records()`"]
pub struct ListRequest<T> {
    place: Place,
    query: Query<T>,
    link: Option<NextLink>,
    options: Options,
}

impl<T> ListRequest<T> {
    pub(super) fn new(place: Place) -> Self {
        Self { place, query: Query::new(), link: None, options: Options::default() }
    }

    /// Goes on at a link that was stored, or that an error tells, instead of at the first page.
    ///
    /// The link holds the query, so query options of this request are not sent; its headers are.
    pub fn resume(mut self, link: NextLink) -> Self {
        self.link = Some(link);
        self
    }

    transport_options!();
}

/// Query options.
impl<T> ListRequest<T> {
    /// Asks only for records that meet the condition, and those of earlier calls. Query option: `$filter`.
    pub fn filter(mut self, filter: Filter<T>) -> Self
    where
        T: FilterSupported,
    {
        self.query = self.query.filter(filter);
        self
    }

    /// Asks for this order; among equals, for that of later calls. Query option: `$orderby`.
    pub fn order_by(mut self, order: OrderBy<T>) -> Self {
        self.query = self.query.order_by(order);
        self
    }

    /// Asks for these properties only, and those of earlier calls: all others are `None`. Query option: `$select`.
    pub fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        self.query = self.query.select(properties);
        self
    }

    /// Asks for related entities, as OData text. Query option: `$expand`.
    pub fn expand(mut self, text: impl Into<String>) -> Self {
        self.query = self.query.expand(text);
        self
    }

    /// Asks for at most so many records a page; a page may have fewer. Query option: `$top`.
    pub fn top(mut self, records: u32) -> Self
    where
        T: TopSupported,
    {
        self.query = self.query.top(records);
        self
    }

    /// Leaves so many of the first records out. Query option: `$skip`.
    pub fn skip(mut self, records: u32) -> Self
    where
        T: SkipSupported,
    {
        self.query = self.query.skip(records);
        self
    }

    /// Asks for the number of all records: [`Page::count`] of the first page. Query option: `$count`.
    pub fn count(mut self) -> Self
    where
        T: CountSupported,
    {
        self.query = self.query.count();
        self
    }

    /// Asks only for records that match a search expression, as OData text. Query option: `$search`.
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.query = self.query.search(text);
        self
    }
}

/// Sending.
impl<T: Wire> ListRequest<T> {
    /// Sends the request for one page: the first, or the one of [`resume`](Self::resume).
    ///
    /// # Errors
    ///
    /// Everything that is not a whole page. A page with a record that is not an object is an error too
    /// ([`Error::is_record`]); [`records`](Self::records) and [`pages`](Self::pages) deliver its neighbours.
    pub async fn send(self) -> Result<Page<T>, Error> {
        self.listing()?.page().await
    }

    /// All pages, one after the other, as a stream. The next page is fetched while the current one is used.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.listing())
    }

    /// All records of all pages, as a stream. The next page is fetched while the current one is used.
    pub fn records(self) -> Records<T> {
        Records::new(self.listing())
    }

    fn listing(self) -> Result<Listing, Error> {
        let first = match self.link {
            Some(link) => link,
            None => {
                let call = self.options.call(&self.place, Method::GET, &self.query.encoded(), None)?;
                NextLink::new(call.url)
            }
        };
        Ok(Listing { place: self.place, options: self.options, first })
    }
}

impl<T> Clone for ListRequest<T> {
    fn clone(&self) -> Self {
        Self {
            place: self.place.clone(),
            query: self.query.clone(),
            link: self.link.clone(),
            options: self.options.clone(),
        }
    }
}

impl<T> fmt::Debug for ListRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListRequest")
            .field("place", &self.place)
            .field("link", &self.link)
            .finish_non_exhaustive()
    }
}

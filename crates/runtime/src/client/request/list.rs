use std::fmt;

use reqwest::Method;

use super::options::transport_options;
use super::query_options::QueryOptions;
use super::{Options, ResourcePath};
use crate::client::error::Error;
use crate::client::link::NextLink;
use crate::client::paging::{Page, PagedRequest, Pages, Records};
use crate::query::{
    Condition, CountSupported, FilterSupported, Selectable, SkipSupported, SortOrder, TopSupported,
};
use crate::wire::Wire;

/// A request for a collection: its first page, all pages, or all records.
///
/// [`send`](Self::send) returns the first page only. [`records`](Self::records) streams all records of all pages, and
/// [`pages`](Self::pages) streams the pages.
///
/// ```no_run
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// # let request = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<serde_json::Value>();
/// let page = request.with_header("Prefer", "odata.maxpagesize=50").send().await?;
/// println!("{} records on the first page", page.records().len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`, or by polling `pages()` or `records()`"]
pub struct ListRequest<T> {
    path: ResourcePath,
    query: QueryOptions<T>,
    link: Option<NextLink>,
    pub(super) options: Options,
}

impl<T> ListRequest<T> {
    pub(super) fn new(path: ResourcePath) -> Self {
        Self { path, query: QueryOptions::default(), link: None, options: Options::default() }
    }

    /// Starts at a stored link, or at the [`resume_link`](Error::resume_link) of an error, instead of the first page.
    ///
    /// The link contains the query: query options of this request are not sent. Its headers are.
    pub fn resume(mut self, link: NextLink) -> Self {
        self.link = Some(link);
        self
    }

    transport_options!();
}

/// Query options.
impl<T> ListRequest<T> {
    /// Requests only records that match the filter and those of earlier calls. Query option: `$filter`.
    pub fn filter(mut self, filter: impl Condition<T>) -> Self
    where
        T: FilterSupported,
    {
        self.query = self.query.filter(filter.into_filter());
        self
    }

    /// Appends a sort key; later calls break ties. Query option: `$orderby`.
    pub fn order_by(mut self, order: impl SortOrder<T>) -> Self {
        self.query = self.query.order_by(order.into_order_by());
        self
    }

    /// Requests only these properties and those of earlier calls; all others are `None`. Query option: `$select`.
    pub fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        self.query = self.query.select(properties);
        self
    }

    /// Requests related entities, as OData text. Query option: `$expand`.
    pub fn expand(mut self, text: impl Into<String>) -> Self {
        self.query = self.query.expand(text);
        self
    }

    /// Limits pages to at most this many records. Query option: `$top`.
    pub fn top(mut self, records: u32) -> Self
    where
        T: TopSupported,
    {
        self.query = self.query.top(records);
        self
    }

    /// Skips this many records. Query option: `$skip`.
    pub fn skip(mut self, records: u32) -> Self
    where
        T: SkipSupported,
    {
        self.query = self.query.skip(records);
        self
    }

    /// Requests the number of records in the collection: [`Page::total_count`] of the first page. Query option:
    /// `$count`.
    pub fn count(mut self) -> Self
    where
        T: CountSupported,
    {
        self.query = self.query.count();
        self
    }

    /// Requests only records that match a search expression, as OData text. Query option: `$search`.
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.query = self.query.search(text);
        self
    }
}

/// Sending.
impl<T: Wire> ListRequest<T> {
    /// Sends the request and returns the first page, or the page of [`resume`](Self::resume).
    ///
    /// # Errors
    ///
    /// If the service does not return a complete page: see the predicates of [`Error`]. A page with an element that is
    /// not an object is an error too ([`Error::is_record`]); [`records`](Self::records) and [`pages`](Self::pages)
    /// yield its other records.
    pub async fn send(self) -> Result<Page<T>, Error> {
        self.paged_request()?.page().await
    }

    /// Streams all pages. The next page is fetched while the current one is used.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.paged_request())
    }

    /// Streams all records of all pages. The next page is fetched while the current one is used.
    pub fn records(self) -> Records<T> {
        Records::new(self.paged_request())
    }

    fn paged_request(self) -> Result<PagedRequest, Error> {
        let first = match self.link {
            Some(link) => link,
            None => {
                let request = self.options.request(&self.path, Method::GET, &self.query.encoded(), None)?;
                NextLink::new(request.url)
            }
        };
        Ok(PagedRequest { path: self.path, options: self.options, first })
    }
}

impl<T> Clone for ListRequest<T> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            query: self.query.clone(),
            link: self.link.clone(),
            options: self.options.clone(),
        }
    }
}

impl<T> fmt::Debug for ListRequest<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ListRequest")
            .field("path", &self.path)
            .field("link", &self.link)
            .finish_non_exhaustive()
    }
}

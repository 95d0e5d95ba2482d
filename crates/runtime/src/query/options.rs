//! The query options of one request.

use std::fmt;

use super::capability::{CountSupported, FilterSupported, SkipSupported, TopSupported};
use super::encode::encode;
use super::filter::Filter;
use super::order_by::OrderBy;
use super::select::Selectable;

/// The query options of a request for records of type `T`.
///
/// ```
/// use msgraph_runtime::query::{AnyOperator, FilterSupported, Property, Query, TopSupported};
///
/// # struct SignIn;
/// # impl FilterSupported for SignIn {}
/// # impl TopSupported for SignIn {}
/// # const CITY: &Property<SignIn, String, AnyOperator> = &Property::new("location/city");
/// let query = Query::new().filter(CITY.eq("Köln")).top(5);
/// assert_eq!(query.encoded(), "$filter=location/city%20eq%20%27K%C3%B6ln%27&$top=5");
/// ```
#[must_use]
pub struct Query<T> {
    filter: Option<Filter<T>>,
    order_by: Vec<OrderBy<T>>,
    select: Vec<&'static str>,
    expand: Option<String>,
    top: Option<u32>,
    skip: Option<u32>,
    count: bool,
    search: Option<String>,
}

impl<T> Query<T> {
    /// No options.
    ///
    /// ```
    /// # use msgraph_runtime::query::Query;
    /// # struct SignIn;
    /// assert_eq!(Query::<SignIn>::new().encoded(), "");
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Only records that meet the condition, and those of earlier calls (`$filter`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, FilterSupported, Property, Query};
    /// # struct SignIn;
    /// # impl FilterSupported for SignIn {}
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let query = Query::<SignIn>::new().filter(CODE.ge(1)).filter(CODE.le(9));
    /// assert_eq!(query.encoded(), "$filter=status/errorCode%20ge%201%20and%20status/errorCode%20le%209");
    /// ```
    pub fn filter(mut self, filter: Filter<T>) -> Self
    where
        T: FilterSupported,
    {
        self.filter = Some(match self.filter {
            Some(earlier) => earlier.and(filter),
            None => filter,
        });
        self
    }

    /// In this order; records that are equal in it, in that of a later call (`$orderby`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property, Query};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let query = Query::<SignIn>::new().order_by(CODE.desc());
    /// assert_eq!(query.encoded(), "$orderby=status/errorCode%20desc");
    /// ```
    pub fn order_by(mut self, order: OrderBy<T>) -> Self {
        self.order_by.push(order);
        self
    }

    /// Only these properties, and those of earlier calls (`$select`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property, Query};
    /// # struct SignIn;
    /// # const ID: &Property<SignIn, String, AnyOperator> = &Property::new("id");
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let query = Query::<SignIn>::new().select([ID, CODE]);
    /// assert_eq!(query.encoded(), "$select=id,status");
    /// ```
    pub fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        for property in properties {
            if !self.select.contains(&property.name()) {
                self.select.push(property.name());
            }
        }
        self
    }

    /// With related entities, as OData text (`$expand`).
    ///
    /// ```
    /// # use msgraph_runtime::query::Query;
    /// # struct SignIn;
    /// let query = Query::<SignIn>::new().expand("device($select=id)");
    /// assert_eq!(query.encoded(), "$expand=device($select%3Did)");
    /// ```
    pub fn expand(mut self, text: impl Into<String>) -> Self {
        self.expand = Some(text.into());
        self
    }

    /// At most so many records a page (`$top`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{Query, TopSupported};
    /// # struct SignIn;
    /// # impl TopSupported for SignIn {}
    /// let query = Query::<SignIn>::new().top(5);
    /// assert_eq!(query.encoded(), "$top=5");
    /// ```
    pub fn top(mut self, records: u32) -> Self
    where
        T: TopSupported,
    {
        self.top = Some(records);
        self
    }

    /// Without so many of the first records (`$skip`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{Query, SkipSupported};
    /// # struct SignIn;
    /// # impl SkipSupported for SignIn {}
    /// let query = Query::<SignIn>::new().skip(5);
    /// assert_eq!(query.encoded(), "$skip=5");
    /// ```
    pub fn skip(mut self, records: u32) -> Self
    where
        T: SkipSupported,
    {
        self.skip = Some(records);
        self
    }

    /// With the number of all records on the first page (`$count`).
    ///
    /// ```
    /// # use msgraph_runtime::query::{CountSupported, Query};
    /// # struct SignIn;
    /// # impl CountSupported for SignIn {}
    /// let query = Query::<SignIn>::new().count();
    /// assert_eq!(query.encoded(), "$count=true");
    /// ```
    pub fn count(mut self) -> Self
    where
        T: CountSupported,
    {
        self.count = true;
        self
    }

    /// Only records that match a search expression, as OData text (`$search`).
    ///
    /// ```
    /// # use msgraph_runtime::query::Query;
    /// # struct SignIn;
    /// let query = Query::<SignIn>::new().search("\"displayName:Köln\"");
    /// assert_eq!(query.encoded(), "$search=%22displayName:K%C3%B6ln%22");
    /// ```
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.search = Some(text.into());
        self
    }

    /// The percent-encoded query string, without a question mark; empty without options.
    ///
    /// ```
    /// # use msgraph_runtime::query::Query;
    /// # struct SignIn;
    /// let query = Query::<SignIn>::new().search("a+b & c");
    /// assert_eq!(query.encoded(), "$search=a%2Bb%20%26%20c");
    /// ```
    #[must_use]
    pub fn encoded(&self) -> String {
        let options: Vec<_> =
            self.options().map(|(name, value)| format!("{name}={}", encode(&value))).collect();
        options.join("&")
    }

    fn options(&self) -> impl Iterator<Item = (&'static str, String)> {
        let order_by: Vec<_> = self.order_by.iter().map(ToString::to_string).collect();
        let options = [
            ("$filter", self.filter.as_ref().map(ToString::to_string)),
            ("$orderby", joined(&order_by)),
            ("$select", joined(&self.select)),
            ("$expand", self.expand.clone()),
            ("$top", self.top.map(|records| records.to_string())),
            ("$skip", self.skip.map(|records| records.to_string())),
            ("$count", self.count.then(|| "true".to_owned())),
            ("$search", self.search.clone()),
        ];
        options.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

fn joined<S: AsRef<str>>(items: &[S]) -> Option<String> {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    (!items.is_empty()).then(|| items.join(","))
}

impl<T> Default for Query<T> {
    fn default() -> Self {
        Self {
            filter: None,
            order_by: Vec::new(),
            select: Vec::new(),
            expand: None,
            top: None,
            skip: None,
            count: false,
            search: None,
        }
    }
}

impl<T> Clone for Query<T> {
    fn clone(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            order_by: self.order_by.clone(),
            select: self.select.clone(),
            expand: self.expand.clone(),
            top: self.top,
            skip: self.skip,
            count: self.count,
            search: self.search.clone(),
        }
    }
}

/// Shows which options are set, but not their values: those can be personal data.
impl<T> fmt::Debug for Query<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Query")?;
        formatter.debug_list().entries(self.options().map(|(name, _)| name)).finish()
    }
}

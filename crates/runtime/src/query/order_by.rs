//! Order of records.

use std::fmt;
use std::marker::PhantomData;

/// An order of records of type `T`: what `$orderby` says. Displays as OData text, not yet percent-encoded.
///
/// ```
/// use msgraph_runtime::query::{OrderBy, Property, Query};
///
/// # struct SignIn;
/// # msgraph_runtime::operators! { Sortable { OrderBy } }
/// # const CREATED_DATE_TIME: &Property<SignIn, String, Sortable> = &Property::new("createdDateTime");
/// # const USER_ID: &Property<SignIn, String, Sortable> = &Property::new("userId");
/// let order: OrderBy<SignIn> = CREATED_DATE_TIME.desc();
/// assert_eq!(order.to_string(), "createdDateTime desc");
///
/// let query = Query::new().order_by(order).order_by(USER_ID.asc());
/// assert_eq!(query.encoded(), "$orderby=createdDateTime%20desc,userId%20asc");
/// ```
#[must_use]
pub struct OrderBy<T> {
    text: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> OrderBy<T> {
    /// An order as text, for what the typed properties don't offer.
    ///
    /// ```
    /// # use msgraph_runtime::query::OrderBy;
    /// # struct SignIn;
    /// let order = OrderBy::<SignIn>::raw("length(userAgent) desc");
    /// assert_eq!(order.to_string(), "length(userAgent) desc");
    /// ```
    pub fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), marker: PhantomData }
    }
}

impl<T> fmt::Display for OrderBy<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<T> fmt::Debug for OrderBy<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("OrderBy").field(&self.text).finish()
    }
}

impl<T> Clone for OrderBy<T> {
    fn clone(&self) -> Self {
        Self::raw(self.text.as_str())
    }
}

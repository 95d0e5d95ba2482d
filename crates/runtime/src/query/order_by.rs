//! Sort orders.

use std::fmt;
use std::marker::PhantomData;

/// A sort order of records of type `T`, for `$orderby`. Displays as OData text, not percent-encoded.
///
/// ```
/// use msgraph_runtime::query::{OrderBy, Property};
///
/// # struct SignIn;
/// # msgraph_runtime::generated::operators! { Sortable { OrderBy } }
/// # const CREATED_DATE_TIME: &Property<SignIn, String, Sortable> = &Property::new("createdDateTime");
/// let order: OrderBy<SignIn> = CREATED_DATE_TIME.desc();
/// assert_eq!(order.to_string(), "createdDateTime desc");
/// ```
#[must_use]
pub struct OrderBy<T> {
    text: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> OrderBy<T> {
    /// Returns a sort order from OData text, for what typed properties cannot express.
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

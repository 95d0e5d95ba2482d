//! Filters.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;

/// A condition on records of type `T`, for `$filter`. Displays as OData text, not percent-encoded.
///
/// The methods of a [`Property`](super::Property) return conditions, which `and`, `or` and `not` combine. Parentheses are
/// added where the precedence of OData operators requires them.
///
/// ```
/// use msgraph_runtime::query::{Filter, Property};
///
/// # struct SignIn;
/// # msgraph_runtime::generated::operators! { EqStartsWith { Eq, StartsWith } }
/// # const CITY: &Property<SignIn, String, EqStartsWith> = &Property::new("location/city");
/// # const USER: &Property<SignIn, String, EqStartsWith> = &Property::new("userPrincipalName");
/// let city = CITY.eq("Bonn").or(CITY.eq("Köln"));
/// let filter = city.and(!USER.starts_with("test-"));
/// assert_eq!(
///     filter.to_string(),
///     "(location/city eq 'Bonn' or location/city eq 'Köln') and not startsWith(userPrincipalName,'test-')"
/// );
/// ```
#[must_use]
pub struct Filter<T> {
    text: String,
    binding: Binding,
    marker: PhantomData<fn() -> T>,
}

/// How tightly the outermost operator of a filter binds, loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    Comparison,
    /// A call, `any(..)`, or `not`.
    Primary,
}

impl<T> Filter<T> {
    /// Returns a filter from OData text, for what typed properties cannot express.
    ///
    /// The text is percent-encoded when it is sent, and otherwise unchanged: escape the values in it.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Filter, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let filter = Filter::raw("length(userAgent) gt 200 or isInteractive").and(CODE.eq(0));
    /// assert_eq!(
    ///     filter.to_string(),
    ///     "(length(userAgent) gt 200 or isInteractive) and status/errorCode eq 0"
    /// );
    /// ```
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(text.into(), Binding::Or)
    }

    pub(super) fn comparison(text: String) -> Self {
        Self::new(text, Binding::Comparison)
    }

    pub(super) fn primary(text: String) -> Self {
        Self::new(text, Binding::Primary)
    }

    /// Matches records that meet both conditions.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let filter = CODE.gt(0).and(CODE.ne(50126));
    /// assert_eq!(filter.to_string(), "status/errorCode gt 0 and status/errorCode ne 50126");
    /// ```
    pub fn and(self, other: Self) -> Self {
        Self::new(format!("{} and {}", self.within(Binding::And), other.within(Binding::And)), Binding::And)
    }

    /// Matches records that meet at least one of the conditions.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Filter, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// let codes = [50053, 50126].into_iter().map(|code| CODE.eq(code));
    /// let filter = codes.reduce(Filter::or).ok_or("no codes")?;
    /// assert_eq!(filter.to_string(), "status/errorCode eq 50053 or status/errorCode eq 50126");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn or(self, other: Self) -> Self {
        Self::new(format!("{} or {}", self.within(Binding::Or), other.within(Binding::Or)), Binding::Or)
    }

    /// Matches records that do not meet the condition. The same as `!filter`.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.eq(0).not().to_string(), "not (status/errorCode eq 0)");
    /// ```
    #[expect(
        clippy::should_implement_trait,
        reason = "it is implemented too; a chain reads better with a method"
    )]
    pub fn not(self) -> Self {
        Self::primary(format!("not {}", self.within(Binding::Primary)))
    }

    fn new(text: String, binding: Binding) -> Self {
        Self { text, binding, marker: PhantomData }
    }

    /// The text as an operand, in parentheses where it binds less tightly than what is around it.
    fn within(self, outer: Binding) -> String {
        if self.binding < outer { format!("({})", self.text) } else { self.text }
    }
}

impl<T> Not for Filter<T> {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

impl<T> fmt::Display for Filter<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<T> fmt::Debug for Filter<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Filter").field(&self.text).finish()
    }
}

impl<T> Clone for Filter<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone(), self.binding)
    }
}

//! Typed property paths.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::literal::{Literal, LiteralOf, Ordered, Text, quoted};
use super::operator::{self, AnyOperator, Documents};
use super::order_by::OrderBy;
use super::path::Path;

/// A property path of entity type `E` to a value of type `V`; `O` marks the operators that the service documents.
///
/// The methods are the operators. One that the service does not document for this path does not compile, and the
/// compiler's message lists the documented ones; [`undocumented`](Self::undocumented) allows all.
///
/// ```
/// use msgraph_runtime::Timestamp;
/// use msgraph_runtime::query::Property;
///
/// # struct SignIn;
/// # msgraph_runtime::generated::operators! { EqGeLeOrderBy { Eq, Ge, Le, OrderBy } }
/// const CREATED_DATE_TIME: &Property<SignIn, Timestamp, EqGeLeOrderBy> = &Property::new("createdDateTime");
///
/// let since: Timestamp = "2024-01-01T00:00:00Z".parse()?;
/// assert_eq!(CREATED_DATE_TIME.ge(since).to_string(), "createdDateTime ge 2024-01-01T00:00:00Z");
/// assert_eq!(
///     CREATED_DATE_TIME.undocumented().gt(since).to_string(),
///     "createdDateTime gt 2024-01-01T00:00:00Z"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Property<E, V, O> {
    path: Path,
    marker: Marker<E, V, O>,
}

/// Binds to types without owning or borrowing values of them.
pub(super) type Marker<E, V, O> = PhantomData<fn() -> (E, V, O)>;

impl<E, V, O> Property<E, V, O> {
    /// Returns the property at a path of wire names, joined by `/`. Generated models have a constant for each.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CITY: &Property<SignIn, String, AnyOperator> = &Property::new("location/city");
    /// assert_eq!(CITY.eq("Bonn").to_string(), "location/city eq 'Bonn'");
    /// ```
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        Self::at(Path::of_entity(path))
    }

    pub(super) const fn at(path: Path) -> Self {
        Self { path, marker: PhantomData }
    }

    pub(super) const fn path(&self) -> Path {
        self.path
    }

    /// Returns the same property with every operator of its type, for operators that work but are not documented.
    ///
    /// ```
    /// use msgraph_runtime::query::{Property, Undocumented};
    ///
    /// # struct SignIn;
    /// const USER_TYPE: &Property<SignIn, String, Undocumented> = &Property::new("userType");
    ///
    /// assert_eq!(USER_TYPE.undocumented().ne("guest").to_string(), "userType ne 'guest'");
    /// ```
    #[must_use]
    pub const fn undocumented(&self) -> Property<E, V, AnyOperator> {
        Property::at(self.path)
    }
}

/// Comparisons.
impl<E, V, O> Property<E, V, O> {
    /// Matches records whose value equals this one.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CITY: &Property<SignIn, String, AnyOperator> = &Property::new("location/city");
    /// assert_eq!(CITY.eq("L'Aquila").to_string(), "location/city eq 'L''Aquila'");
    /// ```
    pub fn eq<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Eq>,
    {
        self.compare("eq", &value)
    }

    /// Matches records whose value differs from this one.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.ne(0).to_string(), "status/errorCode ne 0");
    /// ```
    pub fn ne<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Ne>,
    {
        self.compare("ne", &value)
    }

    /// Matches records whose value is greater or later than this one.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.gt(0).to_string(), "status/errorCode gt 0");
    /// ```
    pub fn gt<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Gt>,
        V: Ordered,
    {
        self.compare("gt", &value)
    }

    /// Matches records whose value is this one, greater or later.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.ge(50000).to_string(), "status/errorCode ge 50000");
    /// ```
    pub fn ge<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Ge>,
        V: Ordered,
    {
        self.compare("ge", &value)
    }

    /// Matches records whose value is less or earlier than this one.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.lt(50000).to_string(), "status/errorCode lt 50000");
    /// ```
    pub fn lt<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Lt>,
        V: Ordered,
    {
        self.compare("lt", &value)
    }

    /// Matches records whose value is this one, less or earlier.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.le(50126).to_string(), "status/errorCode le 50126");
    /// ```
    pub fn le<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Le>,
        V: Ordered,
    {
        self.compare("le", &value)
    }

    fn compare(&self, operator: &str, value: &impl LiteralOf<V>) -> Filter<E> {
        Filter::comparison(format!("{} {operator} {}", self.path, value.literal_of()))
    }
}

/// Text.
impl<E, V, O> Property<E, V, O> {
    /// Matches records whose value starts with this text.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
    /// assert_eq!(AGENT.starts_with("curl").to_string(), "startsWith(userAgent,'curl')");
    /// ```
    pub fn starts_with(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::StartsWith>,
        V: Text,
    {
        self.call("startsWith", text.as_ref())
    }

    /// Matches records whose value ends with this text.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
    /// assert_eq!(AGENT.ends_with("curl").to_string(), "endsWith(userAgent,'curl')");
    /// ```
    pub fn ends_with(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::EndsWith>,
        V: Text,
    {
        self.call("endsWith", text.as_ref())
    }

    /// Matches records whose value contains this text.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
    /// assert_eq!(AGENT.contains("curl").to_string(), "contains(userAgent,'curl')");
    /// ```
    pub fn contains(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::Contains>,
        V: Text,
    {
        self.call("contains", text.as_ref())
    }

    fn call(&self, function: &str, text: &str) -> Filter<E> {
        Filter::primary(format!("{function}({},{})", self.path, quoted(text)))
    }
}

/// Sorting.
impl<E, V, O> Property<E, V, O> {
    /// Sorts in ascending order.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.asc().to_string(), "status/errorCode asc");
    /// ```
    pub fn asc(&self) -> OrderBy<E>
    where
        O: Documents<operator::OrderBy>,
        V: Literal,
    {
        OrderBy::raw(format!("{} asc", self.path))
    }

    /// Sorts in descending order.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const CODE: &Property<SignIn, i32, AnyOperator> = &Property::new("status/errorCode");
    /// assert_eq!(CODE.desc().to_string(), "status/errorCode desc");
    /// ```
    pub fn desc(&self) -> OrderBy<E>
    where
        O: Documents<operator::OrderBy>,
        V: Literal,
    {
        OrderBy::raw(format!("{} desc", self.path))
    }
}

/// Null values, for which the service documents no operators.
impl<E, V> Property<E, V, AnyOperator> {
    /// Matches records without a value.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
    /// assert_eq!(AGENT.undocumented().eq_null().to_string(), "userAgent eq null");
    /// ```
    pub fn eq_null(&self) -> Filter<E>
    where
        V: Literal,
    {
        Filter::comparison(format!("{} eq null", self.path))
    }

    /// Matches records with a value.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const AGENT: &Property<SignIn, String, AnyOperator> = &Property::new("userAgent");
    /// assert_eq!(AGENT.undocumented().ne_null().to_string(), "userAgent ne null");
    /// ```
    pub fn ne_null(&self) -> Filter<E>
    where
        V: Literal,
    {
        Filter::comparison(format!("{} ne null", self.path))
    }
}

/// Nothing: it explains that `==` does not build a condition.
#[diagnostic::on_unimplemented(
    message = "properties are not compared with operators",
    label = "use a method: `.eq({R})`, `.ne(..)`, `.gt(..)`, `.ge(..)`, `.lt(..)` or `.le(..)`"
)]
#[doc(hidden)]
pub trait ComparedByMethods<R: ?Sized> {}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<E, V, O, R: ?Sized> PartialEq<R> for Property<E, V, O>
where
    Self: ComparedByMethods<R>,
{
    fn eq(&self, _: &R) -> bool {
        false
    }
}

impl<E, V, O> Clone for Property<E, V, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, V, O> Copy for Property<E, V, O> {}

impl<E, V, O> fmt::Debug for Property<E, V, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Property({})", self.path)
    }
}

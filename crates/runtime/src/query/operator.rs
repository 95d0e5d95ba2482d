//! Operators, and which of them the service documents for a property.
//!
//! The types here only name operators, as parameters of [`Documents`]; the methods of
//! [`Property`](super::Property) apply them.
//!
//! ```
//! use msgraph_runtime::query::{Documents, operator};
//!
//! msgraph_runtime::operators! { EqNe { Eq, Ne } }
//!
//! fn can_be_excluded<O: Documents<operator::Ne>>() {}
//! can_be_excluded::<EqNe>();
//! ```

/// `eq`: equal to.
#[derive(Debug)]
pub enum Eq {}

/// `ne`: not equal to.
#[derive(Debug)]
pub enum Ne {}

/// `gt`: greater than, or later.
#[derive(Debug)]
pub enum Gt {}

/// `ge`: greater than or equal to, or no earlier.
#[derive(Debug)]
pub enum Ge {}

/// `lt`: less than, or earlier.
#[derive(Debug)]
pub enum Lt {}

/// `le`: less than or equal to, or no later.
#[derive(Debug)]
pub enum Le {}

/// `startsWith`: text that starts with another.
#[derive(Debug)]
pub enum StartsWith {}

/// `endsWith`: text that ends with another.
#[derive(Debug)]
pub enum EndsWith {}

/// `contains`: text with another somewhere in it.
#[derive(Debug)]
pub enum Contains {}

/// `$orderby`: records can be sorted by the property.
#[derive(Debug)]
pub enum OrderBy {}

/// Markers of what the service documents for a property: implemented for each operator in the marker's name.
///
/// Markers are made by [`operators!`](crate::operators!).
///
/// ```
/// use msgraph_runtime::query::{Documents, operator};
///
/// fn can_be_sorted_by<O: Documents<operator::OrderBy>>() {}
///
/// msgraph_runtime::operators! { EqOrderBy { Eq, OrderBy } }
/// can_be_sorted_by::<EqOrderBy>();
/// ```
#[diagnostic::on_unimplemented(
    message = "the service doesn't document this operator for this property",
    label = "documented for this property: `{Self}`",
    note = "`.undocumented()` on the property unlocks every operator that its values have, still typed",
    note = "`Filter::raw(\"..\")` and `OrderBy::raw(\"..\")` take text"
)]
pub trait Documents<Op> {}

/// The marker of a property for which the service documents nothing: it can be selected only.
///
/// ```
/// use msgraph_runtime::query::{Property, Query, Undocumented};
///
/// # struct SignIn;
/// const AGENT: &Property<SignIn, String, Undocumented> = &Property::new("userAgent");
/// assert_eq!(Query::<SignIn>::new().select([AGENT]).encoded(), "$select=userAgent");
/// ```
#[derive(Debug)]
pub enum Undocumented {}

/// The marker of a property after [`undocumented()`](super::Property::undocumented): every operator is allowed.
///
/// ```
/// use msgraph_runtime::query::{AnyOperator, Property, Undocumented};
///
/// # struct SignIn;
/// const AGENT: &Property<SignIn, String, Undocumented> = &Property::new("userAgent");
/// let anything: Property<SignIn, String, AnyOperator> = AGENT.undocumented();
/// assert_eq!(anything.ends_with("curl").to_string(), "endsWith(userAgent,'curl')");
/// ```
#[derive(Debug)]
pub enum AnyOperator {}

#[diagnostic::do_not_recommend]
impl<Op> Documents<Op> for AnyOperator {}

/// Declares a marker of documented operators, by the names of [`operator`](crate::query::operator).
///
/// ```
/// use msgraph_runtime::query::{Documents, operator};
///
/// msgraph_runtime::operators! { EqGeLe { Eq, Ge, Le } }
///
/// fn needs_ge<M: Documents<operator::Ge>>() {}
/// needs_ge::<EqGeLe>();
/// ```
#[macro_export]
macro_rules! operators {
    ($marker:ident { $($operator:ident),* $(,)? }) => {
        #[doc = concat!("Documented:" $(, " `", stringify!($operator), "`")*, ".")]
        #[derive(Debug)]
        pub enum $marker {}

        $(#[diagnostic::do_not_recommend]
        impl $crate::query::Documents<$crate::query::operator::$operator> for $marker {})*
    };
}

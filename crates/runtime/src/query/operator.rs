//! Operators, and the markers that say which of them the service documents for a property.
//!
//! The types here only name operators, as parameters of [`Documents`]; the methods of
//! [`Property`](super::Property) apply them.
//!
//! ```
//! use msgraph_runtime::query::{Documents, operator};
//!
//! msgraph_runtime::generated::operators! { EqNe { Eq, Ne } }
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

/// `gt`: greater than, or later than.
#[derive(Debug)]
pub enum Gt {}

/// `ge`: greater than or equal to, or not earlier than.
#[derive(Debug)]
pub enum Ge {}

/// `lt`: less than, or earlier than.
#[derive(Debug)]
pub enum Lt {}

/// `le`: less than or equal to, or not later than.
#[derive(Debug)]
pub enum Le {}

/// `startsWith`: text that starts with another.
#[derive(Debug)]
pub enum StartsWith {}

/// `endsWith`: text that ends with another.
#[derive(Debug)]
pub enum EndsWith {}

/// `contains`: text that contains another.
#[derive(Debug)]
pub enum Contains {}

/// `$orderby`: records can be sorted by the property.
#[derive(Debug)]
pub enum OrderBy {}

/// A marker of documented operators: implemented for each operator that the service documents for a property.
#[diagnostic::on_unimplemented(
    message = "the service does not document this operator for this property",
    label = "documented for this property: `{Self}`",
    note = "`.undocumented()` on the property allows every operator of its type, still checked",
    note = "`Filter::raw(\"..\")` and `OrderBy::raw(\"..\")` accept OData text"
)]
pub trait Documents<Op> {}

/// The marker of a property without documented operators: it can only be selected.
#[derive(Debug)]
pub enum Undocumented {}

/// The marker of a property after [`undocumented()`](super::Property::undocumented): every operator is allowed.
///
/// ```
/// use msgraph_runtime::query::{AnyOperator, Property, Undocumented};
///
/// # struct SignIn;
/// const AGENT: &Property<SignIn, String, Undocumented> = &Property::new("userAgent");
/// let any: Property<SignIn, String, AnyOperator> = AGENT.undocumented();
/// assert_eq!(any.ends_with("curl").to_string(), "endsWith(userAgent,'curl')");
/// ```
#[derive(Debug)]
pub enum AnyOperator {}

#[diagnostic::do_not_recommend]
impl<Op> Documents<Op> for AnyOperator {}

/// Declares a marker of documented operators, named as in [`operator`](crate::query::operator).
#[doc(hidden)]
#[macro_export]
macro_rules! operators {
    ($($marker:ident { $($operator:ident),* $(,)? }),* $(,)?) => {$(
        #[doc = concat!("Documented:" $(, " `", stringify!($operator), "`")*, ".")]
        #[doc(hidden)]
        #[derive(Debug)]
        pub enum $marker {}

        $(#[diagnostic::do_not_recommend]
        impl $crate::query::Documents<$crate::query::operator::$operator> for $marker {})*
    )*};
}

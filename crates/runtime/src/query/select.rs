//! What is asked for of each record.

use super::collection::CollectionPath;
use super::property::Property;

/// A property that records of type `T` can be reduced to.
///
/// The service selects whole properties: a path selects the property that it starts with.
///
/// ```
/// use msgraph_runtime::query::{Property, Query, Selectable, Undocumented};
///
/// struct SignIn;
/// const ID: &Property<SignIn, String, Undocumented> = &Property::new("id");
/// const CITY: &Property<SignIn, String, Undocumented> = &Property::new("location/city");
///
/// assert_eq!(Selectable::<SignIn>::name(CITY), "location");
/// assert_eq!(Query::<SignIn>::new().select([ID, CITY]).encoded(), "$select=id,location");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a property of `{T}`",
    label = "not a property of `{T}`",
    note = "select by the constants of the record's own type"
)]
pub trait Selectable<T> {
    /// The wire name.
    fn name(&self) -> &'static str;
}

impl<T, V, O> Selectable<T> for Property<T, V, O> {
    fn name(&self) -> &'static str {
        self.path().first_name()
    }
}

impl<T, V, O> Selectable<T> for CollectionPath<T, V, O> {
    fn name(&self) -> &'static str {
        self.first_name()
    }
}

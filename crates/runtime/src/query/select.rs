//! Selecting properties.

use super::collection::CollectionPath;
use super::property::Property;

/// A property of records of type `T` that `$select` can name.
///
/// The service selects whole properties: a path selects the property that it starts with.
///
/// ```
/// use msgraph_runtime::query::{Property, Selectable, Undocumented};
///
/// struct SignIn;
/// const CITY: &Property<SignIn, String, Undocumented> = &Property::new("location/city");
///
/// assert_eq!(Selectable::<SignIn>::name(CITY), "location");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a property of `{T}`",
    label = "not a property of `{T}`",
    note = "use the constants of the record type"
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

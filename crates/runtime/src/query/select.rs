//! What is asked for of each record.

use super::property::{CollectionPath, Property};

/// A property that records of type `T` can be reduced to.
///
/// The service selects whole properties: a path selects the property that it starts with.
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
        first_segment(self.wire_path())
    }
}

impl<T, V, O> Selectable<T> for CollectionPath<T, V, O> {
    fn name(&self) -> &'static str {
        first_segment(self.wire_path())
    }
}

fn first_segment(path: &'static str) -> &'static str {
    path.split_once('/').map_or(path, |(first, _)| first)
}

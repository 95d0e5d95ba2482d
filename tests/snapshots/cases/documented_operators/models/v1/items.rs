// @generated from items of collections (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{CollectionItem, Element, ItemPath, Property};
use super::{Book, Target, operators};

/// An item of `targets` of a [`Book`], for conditions.
///
/// The conditions of its methods, combined by `and`, apply to one and the same item.
#[derive(Clone, Copy, Debug)]
pub struct BookTarget {
    path: ItemPath,
}

impl BookTarget {
    /// Path `id` of the item, documented: `eq`.
    #[must_use]
    pub fn id(self) -> Property<Element<Book>, String, operators::Eq> { self.path.property("id") }
}

#[doc(hidden)]
impl<O> CollectionItem<Book, O> for Target {
    type Item = BookTarget;

    fn item(path: ItemPath) -> BookTarget { BookTarget { path } }
}

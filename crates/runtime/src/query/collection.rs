//! Conditions on the items of a collection.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::operator::AnyOperator;
use super::path::Path;
use super::property::{Marker, Property};

/// A property path of entity type `E` through a collection, to a value of type `V` in each item.
///
/// ```
/// use msgraph_runtime::query::CollectionPath;
///
/// # struct DirectoryAudit;
/// # msgraph_runtime::generated::operators! { EqStartsWith { Eq, StartsWith } }
/// const TARGET_RESOURCES_ID: &CollectionPath<DirectoryAudit, String, EqStartsWith> =
///     &CollectionPath::new("targetResources", "id");
///
/// let filter = TARGET_RESOURCES_ID.any(|id| id.eq("a").or(id.starts_with("b")));
/// assert_eq!(filter.to_string(), "targetResources/any(x:x/id eq 'a' or startsWith(x/id,'b'))");
/// ```
pub struct CollectionPath<E, V, O> {
    collection: &'static str,
    item_path: &'static str,
    marker: Marker<E, V, O>,
}

/// An item of a collection of `E`: the entity type of conditions inside `any`.
///
/// Conditions on items and conditions on records have different types, so that they cannot be confused.
#[derive(Debug)]
pub struct Element<E>(PhantomData<fn() -> E>);

impl<E, V, O> CollectionPath<E, V, O> {
    /// Returns the path `item_path` below each item of a collection. Generated models have a constant for each.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, CollectionPath};
    /// # struct DirectoryAudit;
    /// const ID: &CollectionPath<DirectoryAudit, String, AnyOperator> =
    ///     &CollectionPath::new("targetResources", "id");
    /// assert_eq!(ID.any(|id| id.eq("a")).to_string(), "targetResources/any(x:x/id eq 'a')");
    /// ```
    #[must_use]
    pub const fn new(collection: &'static str, item_path: &'static str) -> Self {
        Self { collection, item_path, marker: PhantomData }
    }

    /// Returns the same path with every operator of its type, for operators that work but are not documented.
    ///
    /// ```
    /// # use msgraph_runtime::query::{CollectionPath, Undocumented};
    /// # struct DirectoryAudit;
    /// # const ID: &CollectionPath<DirectoryAudit, String, Undocumented> =
    /// #     &CollectionPath::new("targetResources", "id");
    /// let filter = ID.undocumented().any(|id| id.contains("a"));
    /// assert_eq!(filter.to_string(), "targetResources/any(x:contains(x/id,'a'))");
    /// ```
    #[must_use]
    pub const fn undocumented(&self) -> CollectionPath<E, V, AnyOperator> {
        CollectionPath::new(self.collection, self.item_path)
    }

    /// Matches records with at least one item whose value meets a condition.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, CollectionPath};
    /// # struct DirectoryAudit;
    /// # const ID: &CollectionPath<DirectoryAudit, String, AnyOperator> =
    /// #     &CollectionPath::new("targetResources", "id");
    /// assert_eq!(ID.any(|id| id.ne("a")).to_string(), "targetResources/any(x:x/id ne 'a')");
    /// ```
    pub fn any(&self, condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>) -> Filter<E> {
        any(Path::of_entity(self.collection), self.item_path, condition)
    }

    pub(super) fn first_name(&self) -> &'static str {
        Path::of_entity(self.collection).first_name()
    }
}

impl<E, V, O> Property<E, Vec<V>, O> {
    /// Matches records with at least one item that meets a condition.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const KINDS: &Property<SignIn, Vec<String>, AnyOperator> = &Property::new("signInEventTypes");
    /// let filter = KINDS.any(|kind| kind.eq("nonInteractiveUser"));
    /// assert_eq!(filter.to_string(), "signInEventTypes/any(x:x eq 'nonInteractiveUser')");
    /// ```
    pub fn any(&self, condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>) -> Filter<E> {
        any(self.path(), "", condition)
    }
}

fn any<E, V, O>(
    collection: Path,
    item_path: &'static str,
    condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>,
) -> Filter<E> {
    let variable = collection.item_variable();
    let condition = condition(Property::at(Path::of_item(variable, item_path)));
    Filter::primary(format!("{collection}/any({variable}:{condition})"))
}

impl<E, V, O> Clone for CollectionPath<E, V, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, V, O> Copy for CollectionPath<E, V, O> {}

impl<E, V, O> fmt::Debug for CollectionPath<E, V, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CollectionPath({}/{})", self.collection, self.item_path)
    }
}

//! Conditions on the items of a collection.

use std::fmt;
use std::marker::PhantomData;

use super::condition::Condition;
use super::filter::Filter;
use super::literal::Literal;
use super::operator::AnyOperator;
use super::path::{ItemPath, Path};
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
    pub fn any<C: Condition<Element<E>>>(
        &self,
        condition: impl FnOnce(Property<Element<E>, V, O>) -> C,
    ) -> Filter<E> {
        let path = self.item_path;
        quantified("any", Path::of_entity(self.collection), |item| condition(item.property(path)))
    }

    pub(super) fn first_name(&self) -> &'static str {
        Path::of_entity(self.collection).first_name()
    }
}

/// Conditions on every item, for which the service documents nothing.
impl<E, V> CollectionPath<E, V, AnyOperator> {
    /// Matches records whose items all have a value that meets a condition, and records without items.
    ///
    /// ```
    /// # use msgraph_runtime::query::{CollectionPath, Undocumented};
    /// # struct DirectoryAudit;
    /// # const ID: &CollectionPath<DirectoryAudit, String, Undocumented> =
    /// #     &CollectionPath::new("targetResources", "id");
    /// let filter = ID.undocumented().all(|id| id.ne("a"));
    /// assert_eq!(filter.to_string(), "targetResources/all(x:x/id ne 'a')");
    /// ```
    pub fn all<C: Condition<Element<E>>>(
        &self,
        condition: impl FnOnce(Property<Element<E>, V, AnyOperator>) -> C,
    ) -> Filter<E> {
        let path = self.item_path;
        quantified("all", Path::of_entity(self.collection), |item| condition(item.property(path)))
    }
}

/// Values that conditions inside `any` compare: the items of a collection.
///
/// A value such as a text is a [`Property`]. A structured item has a method per property; their conditions, combined by
/// `and` and `or`, apply to one and the same item.
#[diagnostic::on_unimplemented(
    message = "the service documents no conditions on items of type `{Self}`",
    label = "the items cannot be compared",
    note = "`Filter::raw(\"collection/any(x:x/name eq 'value')\")` accepts OData text"
)]
pub trait CollectionItem<E, O>: Sized {
    /// What the closure of `any` receives.
    type Item;

    /// The item inside a condition.
    #[doc(hidden)]
    fn item(path: ItemPath) -> Self::Item;
}

#[diagnostic::do_not_recommend]
impl<E, O, V: Literal> CollectionItem<E, O> for V {
    type Item = Property<Element<E>, V, O>;

    fn item(path: ItemPath) -> Self::Item {
        path.property("")
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
    pub fn any<C>(&self, condition: impl FnOnce(V::Item) -> C) -> Filter<E>
    where
        V: CollectionItem<E, O>,
        C: Condition<Element<E>>,
    {
        quantified("any", self.path(), |item| condition(V::item(item)))
    }
}

/// Conditions on every item, for which the service documents nothing.
impl<E, V> Property<E, Vec<V>, AnyOperator> {
    /// Matches records whose items all meet a condition, and records without items.
    ///
    /// ```
    /// # use msgraph_runtime::query::{AnyOperator, Property};
    /// # struct SignIn;
    /// # const KINDS: &Property<SignIn, Vec<String>, AnyOperator> = &Property::new("signInEventTypes");
    /// let filter = KINDS.undocumented().all(|kind| kind.ne("managedIdentity"));
    /// assert_eq!(filter.to_string(), "signInEventTypes/all(x:x ne 'managedIdentity')");
    /// ```
    pub fn all<C>(&self, condition: impl FnOnce(V::Item) -> C) -> Filter<E>
    where
        V: CollectionItem<E, AnyOperator>,
        C: Condition<Element<E>>,
    {
        quantified("all", self.path(), |item| condition(V::item(item)))
    }
}

/// `targetResources/any(x:x/id eq 'a')`: a condition on the items of a collection, with one variable.
fn quantified<E, C: Condition<Element<E>>>(
    quantifier: &str,
    collection: Path,
    condition: impl FnOnce(ItemPath) -> C,
) -> Filter<E> {
    let variable = collection.item_variable();
    let condition = condition(ItemPath(variable)).into_filter();
    Filter::primary(format!("{collection}/{quantifier}({variable}:{condition})"))
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

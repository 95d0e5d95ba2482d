//! Paths that can be asked by.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::literal::{Literal, LiteralOf, Ordered, Text};
use super::operator::{self, AnyOperator, Documents};
use super::order_by::OrderBy;

/// A path of the entity type `E` to values of type `V`, with the marker `O` of the operators that the service
/// documents for it.
pub struct Property<E, V, O> {
    path: Path,
    marker: Marker<E, V, O>,
}

/// A path that leads through a collection: something of each of its items. Ask with [`any`](Self::any).
pub struct CollectionPath<E, V, O> {
    collection: &'static str,
    path: &'static str,
    marker: Marker<E, V, O>,
}

type Marker<E, V, O> = PhantomData<fn() -> (E, V, O)>;

/// What stands in for the entity inside [`any`](Property::any): an item of a collection of `E`.
#[derive(Debug)]
pub struct Element<E>(PhantomData<fn() -> E>);

impl<E, V, O> Property<E, V, O> {
    /// The property at a path of wire names, joined by `/`.
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        Self { path: Path { variable: None, rest: path }, marker: PhantomData }
    }

    /// The same property with every operator that its values have, for what the service takes without saying so.
    #[must_use]
    pub const fn undocumented(&self) -> Property<E, V, AnyOperator> {
        Property { path: self.path, marker: PhantomData }
    }

    /// Records whose value equals this one.
    pub fn eq<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Eq>,
    {
        self.compare("eq", &value)
    }

    /// Records whose value differs from this one.
    pub fn ne<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Ne>,
    {
        self.compare("ne", &value)
    }

    /// Records whose value is greater or later than this one.
    pub fn gt<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Gt>,
        V: Ordered,
    {
        self.compare("gt", &value)
    }

    /// Records whose value is this one, or greater or later.
    pub fn ge<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Ge>,
        V: Ordered,
    {
        self.compare("ge", &value)
    }

    /// Records whose value is less or earlier than this one.
    pub fn lt<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Lt>,
        V: Ordered,
    {
        self.compare("lt", &value)
    }

    /// Records whose value is this one, or less or earlier.
    pub fn le<L: LiteralOf<V>>(&self, value: L) -> Filter<E>
    where
        O: Documents<operator::Le>,
        V: Ordered,
    {
        self.compare("le", &value)
    }

    /// Records whose value starts with this text.
    pub fn starts_with(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::StartsWith>,
        V: Text,
    {
        self.call("startsWith", text.as_ref())
    }

    /// Records whose value ends with this text.
    pub fn ends_with(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::EndsWith>,
        V: Text,
    {
        self.call("endsWith", text.as_ref())
    }

    /// Records whose value has this text somewhere in it.
    pub fn contains(&self, text: impl AsRef<str>) -> Filter<E>
    where
        O: Documents<operator::Contains>,
        V: Text,
    {
        self.call("contains", text.as_ref())
    }

    /// From the least value to the greatest.
    pub fn asc(&self) -> OrderBy<E>
    where
        O: Documents<operator::OrderBy>,
        V: Literal,
    {
        OrderBy::new(format!("{} asc", self.path))
    }

    /// From the greatest value to the least.
    pub fn desc(&self) -> OrderBy<E>
    where
        O: Documents<operator::OrderBy>,
        V: Literal,
    {
        OrderBy::new(format!("{} desc", self.path))
    }

    pub(super) fn wire_path(&self) -> &'static str {
        self.path.rest
    }

    fn compare(&self, operator: &str, value: &impl LiteralOf<V>) -> Filter<E> {
        Filter::comparison(format!("{} {operator} {}", self.path, value.literal_of()))
    }

    fn call(&self, function: &str, text: &str) -> Filter<E> {
        Filter::primary(format!("{function}({},{})", self.path, super::literal::quoted(text)))
    }
}

impl<E, V: Literal> Property<E, V, AnyOperator> {
    /// Records without a value.
    pub fn eq_null(&self) -> Filter<E> {
        Filter::comparison(format!("{} eq null", self.path))
    }

    /// Records with a value.
    pub fn ne_null(&self) -> Filter<E> {
        Filter::comparison(format!("{} ne null", self.path))
    }
}

impl<E, V, O> Property<E, Vec<V>, O> {
    /// Records with at least one item that meets a condition.
    pub fn any(&self, condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>) -> Filter<E> {
        any(self.path, "", condition)
    }
}

impl<E, V, O> CollectionPath<E, V, O> {
    /// The values at a path below each item of a collection.
    #[must_use]
    pub const fn new(collection: &'static str, path: &'static str) -> Self {
        Self { collection, path, marker: PhantomData }
    }

    /// The same path with every operator that its values have, for what the service takes without saying so.
    #[must_use]
    pub const fn undocumented(&self) -> CollectionPath<E, V, AnyOperator> {
        CollectionPath::new(self.collection, self.path)
    }

    /// Records with at least one item whose value meets a condition.
    pub fn any(&self, condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>) -> Filter<E> {
        any(Path { variable: None, rest: self.collection }, self.path, condition)
    }

    pub(super) fn wire_path(&self) -> &'static str {
        self.collection
    }
}

fn any<E, V, O>(
    collection: Path,
    rest: &'static str,
    condition: impl FnOnce(Property<Element<E>, V, O>) -> Filter<Element<E>>,
) -> Filter<E> {
    let variable = Variable(collection.variable.map_or(0, |outer| outer.0 + 1));
    let item = Property { path: Path { variable: Some(variable), rest }, marker: PhantomData };
    Filter::primary(format!("{collection}/any({variable}:{})", condition(item)))
}

/// Wire names below the entity or below a range variable.
#[derive(Clone, Copy)]
struct Path {
    variable: Option<Variable>,
    rest: &'static str,
}

/// A range variable, by the number of those around it.
#[derive(Clone, Copy)]
struct Variable(usize);

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.variable {
            None => formatter.write_str(self.rest),
            Some(variable) if self.rest.is_empty() => write!(formatter, "{variable}"),
            Some(variable) => write!(formatter, "{variable}/{}", self.rest),
        }
    }
}

impl fmt::Display for Variable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => formatter.write_str("x"),
            depth => write!(formatter, "x{depth}"),
        }
    }
}

impl<E, V, O> Clone for Property<E, V, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, V, O> Copy for Property<E, V, O> {}

impl<E, V, O> Clone for CollectionPath<E, V, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, V, O> Copy for CollectionPath<E, V, O> {}

impl<E, V, O> fmt::Debug for Property<E, V, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Property({})", self.path)
    }
}

impl<E, V, O> fmt::Debug for CollectionPath<E, V, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CollectionPath({}/{})", self.collection, self.path)
    }
}

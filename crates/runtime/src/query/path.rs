//! Paths to values, relative to a record or to an item of a collection.

use std::fmt;

use super::collection::Element;
use super::property::Property;

/// Wire names below the entity or below a range variable, joined by `/`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path {
    variable: Option<Variable>,
    names: &'static str,
}

/// An item of a collection inside a condition. For generated code.
#[derive(Clone, Copy, Debug)]
pub struct ItemPath(pub(super) Variable);

impl ItemPath {
    /// A property of the item.
    #[must_use]
    pub const fn property<E, V, O>(self, names: &'static str) -> Property<Element<E>, V, O> {
        Property::at(Path::of_item(self.0, names))
    }
}

/// The range variable of an item inside `any(..)`, numbered by depth so that no name hides another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Variable {
    depth: usize,
}

impl Path {
    pub(super) const fn of_entity(names: &'static str) -> Self {
        Self { variable: None, names }
    }

    pub(super) const fn of_item(variable: Variable, names: &'static str) -> Self {
        Self { variable: Some(variable), names }
    }

    /// The variable for the items of the collection at this path.
    pub(super) fn item_variable(self) -> Variable {
        Variable { depth: self.variable.map_or(0, |outer| outer.depth + 1) }
    }

    /// The property of the entity that the path starts with.
    pub(super) fn first_name(self) -> &'static str {
        self.names.split_once('/').map_or(self.names, |(first, _)| first)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.variable {
            None => formatter.write_str(self.names),
            Some(variable) if self.names.is_empty() => write!(formatter, "{variable}"),
            Some(variable) => write!(formatter, "{variable}/{}", self.names),
        }
    }
}

impl fmt::Display for Variable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.depth {
            0 => formatter.write_str("x"),
            depth => write!(formatter, "x{depth}"),
        }
    }
}

//! Types of values, and the names of generated types.

use super::Primitive;

/// The name of a generated type, on the wire and in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    /// The qualified wire name: `microsoft.graph.archive.shelfKind`.
    pub wire: String,
    /// The modules below the version's: `["archive"]`.
    pub modules: Vec<String>,
    /// The Rust type: `ShelfKind`.
    pub rust: String,
    /// The module, and so the file, that defines the type: `shelf_kind`.
    pub file: String,
}

impl TypeName {
    /// The path below the version's module: `archive::ShelfKind`.
    #[must_use]
    pub fn rust_path(&self) -> String {
        let mut path = self.modules.join("::");
        if !path.is_empty() {
            path.push_str("::");
        }
        path.push_str(&self.rust);
        path
    }
}

/// The type of a property, a parameter or a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The type of one value.
    pub item: Item,
    /// Any number of them, in order.
    pub collection: bool,
    /// A value of this type can contain itself, so it lives on the heap.
    pub boxed: bool,
    /// As the metadata spells it, aliases resolved: `Collection(microsoft.graph.bookLoan)`.
    pub wire: String,
}

/// The type of a single value.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A primitive of the Entity Data Model.
    Primitive(Primitive),
    /// An enumeration.
    Enumeration(TypeName),
    /// A set of members of an enumeration.
    Flags(TypeName),
    /// A structured type without derived types in reach.
    Structured(TypeName),
    /// A structured type or one of its derived types.
    Polymorphic(TypeName),
    /// A type beyond the boundary: any JSON object.
    External(String),
}

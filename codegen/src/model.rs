//! The resolved model: what the emitters see, with nothing left to look up.
//!
//! Every name is decided, every type is known, inherited properties are inlined, annotations are
//! typed. Two models of the same API can be compared with `==`, which is what `diff` is made of.

mod link;
mod query;
mod report;
mod request_builder;

use std::collections::{BTreeMap, BTreeSet};

use crate::cloud::Cloud;

pub use link::{Link, link_names};
pub use query::{Capabilities, Operator, OperatorSet, Query};
pub use report::{Report, ReportFacts, TimeBounds, TimeProperty};
pub use request_builder::{
    Navigation, Operation, OperationKind, Parameter, RequestBuilder, RequestBuilderKind,
};

/// One version of an API, restricted to what is reached from its roots.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Which version of the service this is.
    pub version: Version,
    /// Entity and complex types, by namespace and wire name.
    pub structured_types: Vec<StructuredType>,
    /// Types that a property names and that have derived types, by namespace and wire name.
    pub polymorphic_types: Vec<PolymorphicType>,
    /// Enumerations, by namespace and wire name.
    pub enumerations: Vec<Enumeration>,
    /// The sets of operators that the service documents for one property or another.
    pub operator_sets: Vec<OperatorSet>,
    /// Where requests can be sent: roots first, then collections and items, by name.
    pub request_builders: Vec<RequestBuilder>,
    /// Collections that generic code can request, in the order of the request builders.
    pub reports: Vec<Report>,
    /// What clouds lack, as targets of annotations: `microsoft.graph.library/bookLoans`.
    pub unavailable: BTreeMap<Cloud, BTreeSet<String>>,
    /// Operations that no request builder offers, since nothing leads to what they are bound to:
    /// `microsoft.graph.lend(microsoft.graph.book)`.
    pub unreached: Vec<String>,
    /// Operations that an overload of a derived type replaces wherever they would be offered.
    pub replaced: Vec<String>,
    /// Types that are not generated, since no request and no property has them: `microsoft.graph.library`.
    pub unused: Vec<String>,
}

impl Model {
    /// The model of a version that has nothing in it.
    #[must_use]
    pub fn empty(version: Version) -> Self {
        Model {
            version,
            structured_types: Vec::new(),
            polymorphic_types: Vec::new(),
            enumerations: Vec::new(),
            operator_sets: Vec::new(),
            request_builders: Vec::new(),
            reports: Vec::new(),
            unavailable: BTreeMap::new(),
            unreached: Vec::new(),
            replaced: Vec::new(),
            unused: Vec::new(),
        }
    }

    /// The structured type of a qualified wire name.
    #[must_use]
    pub fn structured_type(&self, wire: &str) -> Option<&StructuredType> {
        let found = self.structured_types.binary_search_by(|each| each.name.wire.as_str().cmp(wire));
        self.structured_types.get(found.ok()?)
    }

    /// The polymorphic type whose base type has a qualified wire name.
    #[must_use]
    pub fn polymorphic_type(&self, base: &str) -> Option<&PolymorphicType> {
        let found = self.polymorphic_types.binary_search_by(|each| each.base.wire.as_str().cmp(base));
        self.polymorphic_types.get(found.ok()?)
    }
}

/// A version of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// As it is in URLs: `v1.0`.
    pub wire: String,
    /// The Rust module and the cargo feature: `v1`.
    pub module: String,
}

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

/// The documentation of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documentation {
    /// One line.
    pub summary: Option<String>,
    /// More, where there is more to say.
    pub details: Option<String>,
    /// Whether backticks in the two texts mark code. True for overlays only: upstream text is always plain.
    pub has_code_spans: bool,
    /// What the links of the two texts lead to, by their names in the text.
    pub links: BTreeMap<String, Link>,
    /// Since when the item should not be used.
    pub deprecation: Option<Deprecation>,
    /// The clouds that lack the item.
    pub unavailable_in: BTreeSet<Cloud>,
}

/// A `Revisions` annotation of kind `Deprecated`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// When it was announced: `2021-04-11`.
    pub date: Option<String>,
    /// From when the service may drop it.
    pub removal_date: Option<String>,
    /// The name of the announcement: `2021-04/Reporting`.
    pub version: Option<String>,
}

/// An entity type or a complex type.
#[derive(Clone, Debug, PartialEq)]
pub struct StructuredType {
    /// Its name.
    pub name: TypeName,
    /// Entity or complex.
    pub kind: StructuredTypeKind,
    /// The type it derives from.
    pub base: Option<TypeName>,
    /// The types that derive directly from it.
    pub derived: Vec<TypeName>,
    /// It is never sent itself, only derived types are.
    pub is_abstract: bool,
    /// Records may have members that aren't declared.
    pub is_open: bool,
    /// Own and inherited properties, those of the farthest ancestor first.
    pub properties: Vec<Property>,
    /// The query options that collections of this entity take.
    pub capabilities: Capabilities,
    /// The property that has the time of an entity's event.
    pub time: Option<TimeProperty>,
    /// What can be filtered and sorted by; empty for complex types.
    pub queries: Vec<Query>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The two kinds of structured types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructuredTypeKind {
    /// Has a key (or inherits one) and can be addressed.
    Entity,
    /// Exists only within other values.
    Complex,
}

/// A property of a structured type.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The JSON member: `createdDateTime`.
    pub wire: String,
    /// The field: `created_date_time`.
    pub field: String,
    /// Its type.
    pub type_: Type,
    /// Whether the metadata allows null.
    pub nullable: bool,
    /// Structural, or a navigation to entities.
    pub kind: PropertyKind,
    /// The wire name of the type that declares it, where it is inherited.
    pub inherited_from: Option<String>,
    /// Added by an overlay because responses have it, although the metadata does not declare it.
    pub observed: bool,
    /// The operators that the service documents, and whether it sorts by the property.
    pub documented: Option<BTreeSet<Operator>>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The kinds of properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyKind {
    /// A value.
    Structural,
    /// Entities that live within this one.
    ContainedNavigation,
    /// A reference to entities that live elsewhere.
    Navigation,
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

/// How a primitive is represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    /// `Edm.Boolean`.
    Boolean,
    /// `Edm.Byte`.
    Byte,
    /// `Edm.SByte`.
    SByte,
    /// `Edm.Int16`.
    Int16,
    /// `Edm.Int32`.
    Int32,
    /// `Edm.Int64`.
    Int64,
    /// `Edm.Single`.
    Single,
    /// `Edm.Double`.
    Double,
    /// `Edm.Decimal`.
    Decimal,
    /// `Edm.DateTimeOffset`.
    DateTimeOffset,
    /// `Edm.Guid`.
    Guid,
    /// `Edm.Date`.
    Date,
    /// `Edm.TimeOfDay`.
    TimeOfDay,
    /// `Edm.Duration`.
    Duration,
    /// `Edm.Binary`, as base64.
    Binary,
    /// `Edm.String`, and links to streams.
    Text,
    /// `Edm.Untyped` and the abstract and geographic primitives: any JSON value.
    Untyped,
}

/// A type together with its derived types.
#[derive(Clone, Debug, PartialEq)]
pub struct PolymorphicType {
    /// The name of the Rust enum; its wire name is the base's.
    pub name: TypeName,
    /// The type that properties name.
    pub base: TypeName,
    /// Base first, then every derived type, with the names of the enum's variants.
    pub variants: Vec<(String, TypeName)>,
    /// For the reader: that of the base.
    pub documentation: Documentation,
}

/// An enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// Its name.
    pub name: TypeName,
    /// Values are sets of members.
    pub is_flags: bool,
    /// The members, as declared.
    pub members: Vec<Member>,
    /// For the reader.
    pub documentation: Documentation,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// As it travels: `unknownFutureValue`.
    pub wire: String,
    /// The variant: `UnknownFutureValue`.
    pub variant: String,
    /// Its number.
    pub value: i64,
    /// For the reader.
    pub documentation: Documentation,
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

impl Primitive {
    /// The marker in queries of a type that records hold as text, but whose literals are not text.
    #[must_use]
    pub fn query_marker(self) -> Option<&'static str> {
        Some(match self {
            Self::Guid => "Guid",
            Self::Date => "Date",
            Self::TimeOfDay => "TimeOfDay",
            Self::Duration => "Duration",
            Self::Binary => "Binary",
            _ => return None,
        })
    }

    /// Whether records have it as text.
    #[must_use]
    pub fn is_text(self) -> bool {
        self == Self::Text || self.query_marker().is_some()
    }
}

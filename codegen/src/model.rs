//! The resolved model: what the emitters see, with nothing left to look up.
//!
//! Every name is decided, every type is known, inherited properties are inlined, annotations are
//! typed. Two models of the same API can be compared with `==`, which is what `diff` is made of.

mod docs;
mod enumeration;
mod link;
mod polymorphic_type;
mod primitive;
mod query;
mod report;
mod request_builder;
mod structured_type;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::cloud::Cloud;

pub use docs::{Deprecation, Documentation};
pub use enumeration::{Enumeration, Member};
pub use link::{Link, link_names};
pub use polymorphic_type::PolymorphicType;
pub use primitive::Primitive;
pub use query::{Capabilities, Operator, OperatorSet, Query};
pub use report::{Report, ReportFacts, TimeBounds, TimeProperty};
pub use request_builder::{
    Navigation, Operation, OperationKind, Parameter, RequestBuilder, RequestBuilderKind,
};
pub use structured_type::{Property, PropertyKind, StructuredType, StructuredTypeKind};
pub use types::{Item, Type, TypeName};

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

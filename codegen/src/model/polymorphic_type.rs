//! Types that are selected by `@odata.type`.

use super::{Documentation, TypeName};

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

//! The schema description: what the metadata declares, as constant data that generic code walks.
//!
//! Every generated model and enumeration has an associated constant `SCHEMA`. A property leads to its type by
//! reference, so that no name is looked up; types may contain themselves, so a walk needs a bound of its own.
//!
//! ```
//! use msgraph_runtime::schema::{PropertyType, StructuredType};
//!
//! /// Lists the paths of all properties that are text, up to a depth.
//! fn texts(type_: &StructuredType, depth: usize, prefix: &str, paths: &mut Vec<String>) {
//!     for property in type_.properties() {
//!         let path = format!("{prefix}{}", property.name());
//!         match property.type_() {
//!             PropertyType::Primitive(primitive) if primitive.is_text() => paths.push(path),
//!             PropertyType::Structured(inner) if depth > 0 => texts(inner, depth - 1, &format!("{path}/"), paths),
//!             _ => {}
//!         }
//!     }
//! }
//! # let _ = texts;
//! ```

mod enumeration;
mod json_schema;
mod primitive;
mod structured;

pub use enumeration::{EnumMember, EnumType};
pub use primitive::Primitive;
pub use structured::{Property, PropertyKind, PropertyType, StructuredType, TypeKind};

/// A type that the metadata describes as a structured type: a model, or an enum of a model and its derived types.
///
/// ```
/// use msgraph_runtime::schema::Described;
///
/// /// The names of the members that records of a type declare.
/// fn columns<T: Described>() -> Vec<&'static str> {
///     T::SCHEMA.properties().iter().map(|property| property.name()).collect()
/// }
/// # let _ = columns::<Nothing>;
/// # struct Nothing;
/// # impl Described for Nothing {
/// #     const SCHEMA: &'static msgraph_runtime::schema::StructuredType = {
/// #         static SCHEMA: msgraph_runtime::schema::StructuredType =
/// #             msgraph_runtime::schema::StructuredType::complex("microsoft.graph.nothing", &[]);
/// #         &SCHEMA
/// #     };
/// # }
/// ```
pub trait Described {
    /// The description of the type.
    const SCHEMA: &'static StructuredType;
}

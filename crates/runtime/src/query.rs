//! Typed query options: what to filter, sort and select by.
//!
//! Generated models carry a constant for each path that can be asked by. It knows its entity type, the Rust type
//! of its values, and the operators that the service documents for it; everything else doesn't compile.
//!
//! ```
//! use msgraph_runtime::Timestamp;
//! use msgraph_runtime::query::{FilterSupported, Property, Query, TopSupported};
//!
//! struct SignIn; // as the generator makes it
//! msgraph_runtime::operators! { EqGeLeOrderBy { Eq, Ge, Le, OrderBy } }
//! msgraph_runtime::operators! { EqStartsWith { Eq, StartsWith } }
//! impl SignIn {
//!     const CREATED_DATE_TIME: &'static Property<Self, Timestamp, EqGeLeOrderBy> =
//!         &Property::new("createdDateTime");
//!     const CITY: &'static Property<Self, String, EqStartsWith> = &Property::new("location/city");
//! }
//! impl FilterSupported for SignIn {}
//! impl TopSupported for SignIn {}
//!
//! let since: Timestamp = "2024-01-01T00:00:00Z".parse()?;
//! let filter = SignIn::CREATED_DATE_TIME.ge(since).and(SignIn::CITY.eq("L'Aquila"));
//! assert_eq!(filter.to_string(), "createdDateTime ge 2024-01-01T00:00:00Z and location/city eq 'L''Aquila'");
//!
//! let query = Query::new().filter(filter).order_by(SignIn::CREATED_DATE_TIME.desc()).top(100);
//! assert!(query.encoded().ends_with("&$orderby=createdDateTime%20desc&$top=100"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod capability;
mod collection;
mod encode;
mod filter;
mod literal;
pub mod operator;
mod options;
mod order_by;
mod path;
mod property;
mod select;

pub use capability::{CountSupported, FilterSupported, SkipSupported, TopSupported};
pub use collection::{CollectionPath, Element};
pub use filter::Filter;
pub use literal::{Bare, Literal, LiteralOf, Ordered, Text, bare_literal, json_literal, literal};
pub use operator::{AnyOperator, Documents, Undocumented};
pub use options::Query;
pub use order_by::OrderBy;
pub use property::Property;
pub use select::Selectable;

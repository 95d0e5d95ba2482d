//! Typed query options: properties to filter, sort and select by.
//!
//! Generated models have a constant for each property path. It knows its entity type, the Rust type of its values and
//! the operators that the service documents for it; anything else does not compile.
//!
//! ```
//! use msgraph_runtime::Timestamp;
//! use msgraph_runtime::query::Property;
//!
//! struct SignIn; // generated
//! msgraph_runtime::generated::operators! { EqGeLeOrderBy { Eq, Ge, Le, OrderBy } }
//! msgraph_runtime::generated::operators! { EqStartsWith { Eq, StartsWith } }
//! impl SignIn {
//!     const CREATED_DATE_TIME: &'static Property<Self, Timestamp, EqGeLeOrderBy> =
//!         &Property::new("createdDateTime");
//!     const CITY: &'static Property<Self, String, EqStartsWith> = &Property::new("location/city");
//! }
//!
//! let since: Timestamp = "2024-01-01T00:00:00Z".parse()?;
//! let filter = SignIn::CREATED_DATE_TIME.ge(since).and(SignIn::CITY.eq("L'Aquila"));
//! assert_eq!(filter.to_string(), "createdDateTime ge 2024-01-01T00:00:00Z and location/city eq 'L''Aquila'");
//! assert_eq!(SignIn::CREATED_DATE_TIME.desc().to_string(), "createdDateTime desc");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod capability;
mod collection;
mod condition;
pub mod edm;
mod filter;
pub(crate) mod literal;
pub mod operator;
mod order_by;
mod path;
mod property;
mod select;
mod time_filter;

pub use capability::{CountSupported, FilterSupported, SkipSupported, TopSupported};
pub use collection::{CollectionItem, CollectionPath, Element};
pub use condition::{Condition, SortOrder};
pub use filter::Filter;
pub use literal::{Literal, LiteralOf, Ordered, Text};
pub use operator::{AnyOperator, Documents, Undocumented};
pub use order_by::OrderBy;
#[doc(hidden)]
pub use path::ItemPath;
#[doc(hidden)]
pub use property::ComparedByMethods;
pub use property::Property;
pub use select::Selectable;
pub use time_filter::{TimeBounds, TimeFilter, TimeFilterSupported};

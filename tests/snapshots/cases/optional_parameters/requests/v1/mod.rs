// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod catalogue;

pub use models_of_the_case::v1 as models;

/// What clouds lack of Microsoft Graph v1.0, as far as it is documented.
///
/// Types, their members, operations and what the service offers at its root, by qualified wire name.
/// What isn't listed is in all clouds.
///
/// A request for a collection or of an operation that is listed for the client's cloud fails before
/// anything is sent.
pub const MISSING_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[];

pub use catalogue::{Catalogue, CatalogueLend};

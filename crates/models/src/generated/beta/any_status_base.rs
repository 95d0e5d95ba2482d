// Generated from microsoft.graph.statusBase (beta) by `cargo xtask codegen`. Do not edit.

use super::{StatusBase, StatusDetails};

/// A `microsoft.graph.statusBase` or one of its descendants, chosen by `@odata.type`.
///
/// A descendant that the metadata doesn't declare is read as the base, its own members as undeclared
/// ones.
///
/// Deprecated together with statusInfo: use provisioningStatusInfo.
///
/// Wire name: `microsoft.graph.statusBase`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyStatusBase {
    /// A `microsoft.graph.statusBase`.
    StatusBase(StatusBase),
    /// A `microsoft.graph.statusDetails`.
    StatusDetails(StatusDetails),
}

msgraph_runtime::descendants! {
    AnyStatusBase: StatusBase {
        StatusBase,
        StatusDetails,
    }
}

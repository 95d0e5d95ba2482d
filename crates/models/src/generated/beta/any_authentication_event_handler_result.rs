// Generated from microsoft.graph.authenticationEventHandlerResult (beta) by `cargo xtask codegen`. Do not edit.

use super::{AuthenticationEventHandlerResult, CustomExtensionCalloutResult};

/// A `microsoft.graph.authenticationEventHandlerResult` or one of its descendants, chosen by
/// `@odata.type`.
///
/// A descendant that the metadata doesn't declare is read as the base, its own members as undeclared
/// ones.
///
/// Abstract: records contain one of its derived types.
///
/// Wire name: `microsoft.graph.authenticationEventHandlerResult`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAuthenticationEventHandlerResult {
    /// A `microsoft.graph.authenticationEventHandlerResult`.
    AuthenticationEventHandlerResult(AuthenticationEventHandlerResult),
    /// A `microsoft.graph.customExtensionCalloutResult`.
    CustomExtensionCalloutResult(CustomExtensionCalloutResult),
}

msgraph_runtime::descendants! {
    AnyAuthenticationEventHandlerResult: AuthenticationEventHandlerResult {
        AuthenticationEventHandlerResult,
        CustomExtensionCalloutResult,
    }
}

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

impl AnyAuthenticationEventHandlerResult {
    /// The schema description of `microsoft.graph.authenticationEventHandlerResult`.
    ///
    /// It lists the types that derive from it.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = AuthenticationEventHandlerResult::SCHEMA;

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for AnyAuthenticationEventHandlerResult {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

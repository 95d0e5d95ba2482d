// Generated from microsoft.graph.mfaDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// How multifactor authentication was passed, in brief.
///
/// Older than the authentication details, which say the same step by step.
///
/// Wire name: `microsoft.graph.mfaDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaDetail {
    /// What there is to say of the method, such as a masked phone number.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authDetail`
    pub auth_detail: Option<Text>,
    /// The method of multifactor authentication, by name.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authMethod`
    pub auth_method: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    MfaDetail: "microsoft.graph.mfaDetail" {
        auth_detail: "authDetail",
        auth_method: "authMethod",
    }
}

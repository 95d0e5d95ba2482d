// Generated from microsoft.graph.signUpIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::SignUpIdentifierType;

/// What a customer signed up with.
///
/// Wire name: `microsoft.graph.signUpIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignUpIdentity {
    /// The text that the customer gave, such as a mail address.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `signUpIdentifier`
    pub sign_up_identifier: Option<Text>,
    /// What kind of identifier the customer gave.
    ///
    /// `microsoft.graph.signUpIdentifierType`, may be null.
    ///
    /// Wire name: `signUpIdentifierType`
    pub sign_up_identifier_type: Option<SignUpIdentifierType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignUpIdentity: "microsoft.graph.signUpIdentity" {
        sign_up_identifier: "signUpIdentifier",
        sign_up_identifier_type: "signUpIdentifierType",
    }
}

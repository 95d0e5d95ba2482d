// Generated from microsoft.graph.tokenDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};

/// A token, as far as is needed to recognize it.
///
/// Wire name: `microsoft.graph.tokenDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenDetails {
    /// When the token was issued, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `issuedAtDateTime`
    pub issued_at_date_time: Option<Timestamp>,
    /// Identifies the token, as the token itself does.
    ///
    /// Finds the sign-in that the token was issued at, which has the same text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub unique_token_identifier: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    TokenDetails: "microsoft.graph.tokenDetails" {
        issued_at_date_time: "issuedAtDateTime",
        unique_token_identifier: "uniqueTokenIdentifier",
    }
}

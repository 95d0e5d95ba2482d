// Generated from microsoft.graph.keyValue (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// A name with its value.
///
/// Wire name: `microsoft.graph.keyValue`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// The name in the pair.
    ///
    /// Not necessarily unique among its neighbours.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `key`
    pub key: Option<Text>,
    /// The value, as text whatever its nature.
    ///
    /// Can be JSON within the text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `value`
    pub value: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    KeyValue: "microsoft.graph.keyValue" {
        key: "key",
        value: "value",
    }
}

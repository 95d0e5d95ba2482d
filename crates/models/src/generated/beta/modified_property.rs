// Generated from microsoft.graph.modifiedProperty (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// A property of an object, before and after a change.
///
/// Values are text; many are JSON within the text, quotes included.
///
/// Wire name: `microsoft.graph.modifiedProperty`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedProperty {
    /// The name of the property.
    ///
    /// Names such as Included Updated Properties are no properties but tell which ones changed.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// What the property holds after the change.
    ///
    /// JSON within the text as a rule, so that a word comes with quotes of its own. Null where it was
    /// removed.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `newValue`
    pub new_value: Option<Text>,
    /// What the property held before the change.
    ///
    /// JSON within the text as a rule, so that a word comes with quotes of its own. Null where there was
    /// nothing.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `oldValue`
    pub old_value: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ModifiedProperty: "microsoft.graph.modifiedProperty" {
        display_name: "displayName",
        new_value: "newValue",
        old_value: "oldValue",
    }
}

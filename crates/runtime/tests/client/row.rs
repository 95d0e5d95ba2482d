use std::collections::BTreeMap;

use msgraph_runtime::Value;

/// A record of the tests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: Option<String>,
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Row: "test.row" {
        id: "id",
    }
}

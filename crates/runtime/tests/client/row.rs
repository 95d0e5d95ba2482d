use std::collections::BTreeMap;

use msgraph_runtime::Value;

/// A record of the tests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: Option<String>,
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Row: "test.row" {
        id: "id",
    }
}

impl msgraph_runtime::query::FilterSupported for Row {}
impl msgraph_runtime::query::TopSupported for Row {}
impl msgraph_runtime::query::CountSupported for Row {}

impl Row {
    /// The id, for comparing what came with what was sent.
    pub fn number(&self) -> u32 {
        self.id.as_deref().and_then(|id| id.parse().ok()).expect("rows of tests have numbers")
    }
}

/// The numbers that a stream delivered, and the error that it ended with.
pub async fn drain(mut records: msgraph_runtime::Records<Row>) -> (Vec<u32>, Option<msgraph_runtime::Error>) {
    use futures::StreamExt as _;

    let mut numbers = Vec::new();
    while let Some(record) = records.next().await {
        match record {
            Ok(row) => numbers.push(row.number()),
            Err(error) => {
                assert!(
                    error.is_record() || records.next().await.is_none(),
                    "a stream goes on after {error}"
                );
                return (numbers, Some(error));
            }
        }
    }
    assert!(records.next().await.is_none());
    (numbers, None)
}

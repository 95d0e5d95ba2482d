//! Paths of requests.

use super::reply::GraphError;
use crate::odata::percent_decoded;

/// A segment of a path: a name, and arguments in parentheses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) name: String,
    /// Of a key or a function, without quotes. A key has no name.
    pub(super) arguments: Option<Vec<(String, String)>>,
}

/// The segments of a path.
pub(super) fn segments(path: &str) -> Result<Vec<Segment>, GraphError> {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.map(|segment| Ok(parse(&percent_decoded(segment)?))).collect()
}

fn parse(text: &str) -> Segment {
    let inner = text.strip_suffix(')').and_then(|text| text.split_once('('));
    let Some((name, inner)) = inner.filter(|(name, _)| !name.is_empty()) else {
        return Segment { name: text.to_owned(), arguments: None };
    };
    let arguments = inner.split(',').filter(|argument| !argument.is_empty()).map(|argument| {
        let (name, value) = argument.split_once('=').unwrap_or(("", argument));
        (name.trim().to_owned(), unquoted(value.trim()))
    });
    Segment { name: name.to_owned(), arguments: Some(arguments.collect()) }
}

/// The value of a literal: `'h1'` and `microsoft.graph.aggregationWindow'h1'` are the same.
pub(super) fn unquoted(value: &str) -> String {
    let parts = value.strip_suffix('\'').and_then(|value| value.split_once('\''));
    let inner = parts.filter(|(type_, _)| type_.is_empty() || type_.contains('.')).map(|(_, inner)| inner);
    inner.map_or_else(|| value.to_owned(), |inner| inner.replace("''", "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_have_names_and_arguments() {
        let segments = segments("/beta/auditLogs/get(aggregationWindow='d1')/signIns('a''b')").unwrap();
        let with = |name: &str, value: &str| Some(vec![(name.to_owned(), value.to_owned())]);
        assert_eq!(segments[1], Segment { name: "auditLogs".to_owned(), arguments: None });
        assert_eq!(segments[2].arguments, with("aggregationWindow", "d1"));
        assert_eq!(segments[3].arguments, with("", "a'b"));
        assert_eq!(unquoted("microsoft.graph.aggregationWindow'h1'"), "h1");
        assert_eq!(unquoted("h'1'"), "h'1'");
    }
}

//! Links to pages: opaque text that is sent as it came, and only to where it may go.

mod origin;

pub(crate) use origin::{Origin, OriginError, is_loopback};

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A link to a page, as the service gave it.
///
/// It is opaque: it is neither parsed nor rebuilt, and can be stored to go on later, in another process, with
/// `resume`. Treat stored links as secrets of the tenant: their query holds the filter and a paging token.
/// `Debug` leaves the query out.
///
/// ```
/// use msgraph_runtime::NextLink;
///
/// let link = NextLink::new("https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=abc");
/// let stored = serde_json::to_string(&link)?;
/// assert_eq!(serde_json::from_str::<NextLink>(&stored)?, link);
/// assert_eq!(format!("{link:?}"), r#"NextLink("https://graph.microsoft.com/beta/auditLogs/signIns?..")"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NextLink(String);

impl NextLink {
    /// A link from its stored text. Whether it may be followed is checked when it is sent.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The whole text of the link, with its query.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for NextLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "NextLink({:?})", redacted(&self.0))
    }
}

impl Serialize for NextLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for NextLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// A link without what may be secret: no userinfo, no query, no fragment.
pub(crate) fn redacted(link: &str) -> String {
    let (head, hidden) = match link.find(['?', '#']) {
        Some(end) => (link.get(..end).unwrap_or_default(), "?.."),
        None => (link, ""),
    };
    match head.rfind('@') {
        // Whatever precedes an `@` may be a password, wherever a parser would see the host begin.
        Some(at) => format!("..{}{hidden}", head.get(at..).unwrap_or_default()),
        None => format!("{head}{hidden}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_query_nor_userinfo() {
        for (link, shown) in [
            ("https://graph.microsoft.com/beta/x?$skiptoken=s3cret", "https://graph.microsoft.com/beta/x?.."),
            ("https://me:s3cret@graph.microsoft.com/x", "..@graph.microsoft.com/x"),
            ("https://h/x#s3cret", "https://h/x?.."),
            ("https://h/x", "https://h/x"),
        ] {
            assert_eq!(format!("{:?}", NextLink::new(link)), format!("NextLink({shown:?})"));
        }
    }

    #[test]
    fn a_stored_link_is_its_text() {
        let link = NextLink::new("https://h/A?$orderBy=a+desc&b=%2c");
        let stored = serde_json::to_string(&link).unwrap();
        assert_eq!(stored, "\"https://h/A?$orderBy=a+desc&b=%2c\"");
        assert_eq!(serde_json::from_str::<NextLink>(&stored).unwrap(), link);
    }
}

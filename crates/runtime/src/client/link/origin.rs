//! The origin that tokens may be sent to.

use std::net::IpAddr;

use url::{Host, Url};

/// Scheme, host and port of the service: the only place that a token is ever sent to.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// As in `https://graph.microsoft.com`, serialized as the URL standard defines.
    text: String,
    loopback: bool,
}

/// Why a link is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OriginError {
    /// It leads to another scheme, host or port.
    Foreign,
    /// It cannot be sent unchanged: it is not a URL, or a URL parser would rewrite it.
    Ambiguous,
}

impl Origin {
    /// The origin of a root URL, which has neither path, query nor userinfo.
    pub(crate) fn of_root(root: &str) -> Option<Self> {
        let url = Url::parse(root).ok()?;
        let text = url.origin().ascii_serialization();
        let loopback = is_loopback(&url.host()?);
        let bare = url.as_str().strip_suffix('/') == Some(&text);
        bare.then_some(Self { text, loopback })
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_https(&self) -> bool {
        self.text.starts_with("https://")
    }

    pub(crate) fn is_http(&self) -> bool {
        self.text.starts_with("http://")
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// The URL of `link`, if it leads to this origin and is sent unchanged.
    ///
    /// A link that a URL parser would rewrite (tabs, backslashes, dot segments, an upper-case host, an explicit
    /// default port, characters that must be percent-encoded) is refused instead: two parsers may disagree on
    /// where it leads. The one exception is `'` in a query, which links of the service do contain and which is
    /// sent as `%27`: the same query to every server.
    pub(crate) fn check(&self, link: &str) -> Result<Url, OriginError> {
        let url = Url::parse(link).map_err(|_| OriginError::Ambiguous)?;
        if url.origin().ascii_serialization() != self.text {
            return Err(OriginError::Foreign);
        }
        let verbatim = match link.split_once('?') {
            Some((path, query)) => format!("{path}?{}", query.replace('\'', "%27")),
            None => link.to_owned(),
        };
        // A fragment is never sent, so a link with one would not be sent unchanged.
        if url.as_str() != verbatim || url.fragment().is_some() || !url.username().is_empty() {
            return Err(OriginError::Ambiguous);
        }
        if url.password().is_some() {
            return Err(OriginError::Ambiguous);
        }
        Ok(url)
    }
}

/// Whether a host is this machine.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::from(*address).is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph() -> Origin {
        Origin::of_root("https://graph.microsoft.com").unwrap()
    }

    #[test]
    fn links_to_the_root_are_followed_letter_by_letter() {
        for link in [
            "https://graph.microsoft.com/v1.0/auditLogs/signins?$top=1&$skiptoken=AbC%2cd+e",
            "https://graph.microsoft.com/beta/x?$filter=a%20eq%20%27b%27&$orderBy=c%2Bd;e(f)*[g]{h}|^`~",
            "https://graph.microsoft.com/beta/x(a='b')/y?",
        ] {
            assert_eq!(graph().check(link).unwrap().as_str(), link);
        }
    }

    #[test]
    fn an_apostrophe_in_a_query_is_the_one_thing_that_is_encoded() {
        let url = graph().check("https://graph.microsoft.com/x('a')?$filter=b+eq+'c'").unwrap();
        assert_eq!(url.as_str(), "https://graph.microsoft.com/x('a')?$filter=b+eq+%27c%27");
    }

    #[test]
    fn links_elsewhere_are_refused() {
        for link in [
            "http://graph.microsoft.com/x",
            "https://graph.microsoft.com:8443/x",
            "https://graph.microsoft.com./x",
            "https://graph.microsoft.com.evil.example/x",
            "https://graph.microsoft.com@evil.example/x",
            "https://graph.microsoft.com%40evil.example/x",
            "https://evil.example/https://graph.microsoft.com/x",
            "https://evil.example\\@graph.microsoft.com/x",
            "https://graph.microsoft.com:443@evil.example/x",
            "https://gr\u{430}ph.microsoft.com/x",
            "ftp://graph.microsoft.com/x",
            "//evil.example/x",
            "file:///etc/passwd",
        ] {
            assert!(graph().check(link).is_err(), "{link}");
        }
    }

    #[test]
    fn links_that_a_parser_would_rewrite_are_refused() {
        for link in [
            "https://user@graph.microsoft.com/x",
            "https://user:pass@graph.microsoft.com/x",
            "https://:pass@graph.microsoft.com/x",
            "https://@graph.microsoft.com/x",
            "HTTPS://graph.microsoft.com/x",
            "https://GRAPH.microsoft.com/x",
            "https://graph.microsoft.com:443/x",
            "https://graph.microsoft.com/a/../x",
            "https://graph.microsoft.com/a/%2e%2e/x",
            "https://graph.microsoft.com/\tx",
            "https://graph.micro\nsoft.com/x",
            "https://graph.microsoft.com\\x",
            "https:\\\\graph.microsoft.com/x",
            "https:graph.microsoft.com/x",
            " https://graph.microsoft.com/x",
            "https://graph.microsoft.com/x?a=b c",
            "https://graph.microsoft.com/x?a=\u{e9}",
            "https://graph.microsoft.com/x#y",
            "https://graph.microsoft.com",
            "https://\u{ff47}raph.microsoft.com/x",
            "/v1.0/auditLogs/signIns",
            "",
        ] {
            assert_eq!(graph().check(link), Err(OriginError::Ambiguous), "{link:?}");
        }
    }

    #[test]
    fn a_root_is_an_origin_and_nothing_more() {
        for root in ["https://h/path", "https://h?q", "https://u@h", "h", "", "file:///x"] {
            assert!(Origin::of_root(root).is_none(), "{root}");
        }
        assert!(Origin::of_root("http://127.0.0.1:80").unwrap().is_loopback());
        assert!(Origin::of_root("http://[::1]:8080").unwrap().is_loopback());
        assert!(!Origin::of_root("http://127.0.0.1.example").unwrap().is_loopback());
    }
}

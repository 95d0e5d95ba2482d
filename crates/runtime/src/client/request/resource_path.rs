use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{ActionRequest, GetRequest, ListRequest};
use crate::client::Client;
use crate::client::Cloud;
use crate::client::error::{Error, ErrorKind, RequestDetails};

/// Characters of a key or parameter that are not percent-encoded in a path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Inside parentheses, OData's own punctuation stays readable. The literal doubles a quote; it is not encoded.
const PARAMETER: &AsciiSet = &SEGMENT.remove(b'\'').remove(b':').remove(b',').remove(b'@').remove(b'$');

/// A resource path, such as `/beta/auditLogs/signIns`, and the client that sends requests to it.
///
/// Generated request builders are wrappers of it.
///
/// ```
/// use msgraph_runtime::generated::ResourcePath;
/// use msgraph_runtime::{Client, StaticToken};
///
/// let client = Client::builder(StaticToken::new("a token")).build()?;
/// let sign_ins = ResourcePath::root(&client, "beta", "auditLogs").segment("signIns");
/// assert_eq!(format!("{:?}", sign_ins.key("a/b")), r#"ResourcePath("/beta/auditLogs/signIns/a%2Fb")"#);
/// # Ok::<(), msgraph_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct ResourcePath {
    client: Client,
    path: String,
    error: Option<PathError>,
}

/// Why requests to a path are refused.
#[derive(Clone, Copy)]
enum PathError {
    /// The key would lead to another resource.
    Key(&'static str),
    /// The resource is unavailable in the client's cloud.
    UnavailableInCloud,
}

impl ResourcePath {
    /// The path of a root of the service, such as `auditLogs`, in a version of it.
    #[must_use]
    pub fn root(client: &Client, version: &'static str, segment: &'static str) -> Self {
        Self { client: client.clone(), path: format!("/{version}/{segment}"), error: None }
    }

    /// The root of a version of the service: the path of functions and actions without a binding parameter.
    #[must_use]
    pub fn service(client: &Client, version: &'static str) -> Self {
        Self { client: client.clone(), path: format!("/{version}"), error: None }
    }

    /// The path of a property or collection below this one.
    #[must_use]
    pub fn segment(&self, name: &'static str) -> Self {
        self.append(format_args!("/{name}"))
    }

    /// The path of the entity of this collection with this key.
    ///
    /// Requests for an entity with an empty key are refused: their path would be that of the collection.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut path = self.append(format_args!("/{}", utf8_percent_encode(key, SEGMENT)));
        match key {
            "" => path.error = Some(PathError::Key("the key of the entity is empty")),
            "." | ".." => path.error = Some(PathError::Key("the key of the entity is not valid in a path")),
            _ => {}
        }
        path
    }

    /// The path of the entity of this collection with these keys. The values are OData literals.
    #[must_use]
    pub fn keys(&self, keys: &[(&'static str, String)]) -> Self {
        self.append(format_args!("{}", Parameters(keys)))
    }

    /// The path of the result of a function. The values are OData literals; a parameter without one is omitted.
    #[must_use]
    pub fn function(&self, name: &'static str, parameters: &[(&'static str, String)]) -> Self {
        self.append(format_args!("/{name}{}", Parameters(parameters)))
    }

    /// Marks the resource as unavailable in these clouds: there, requests fail before anything is sent.
    #[must_use]
    pub fn unavailable_in(mut self, clouds: &[Cloud]) -> Self {
        if clouds.contains(self.client.cloud()) {
            self.error = Some(PathError::UnavailableInCloud);
        }
        self
    }

    /// A request for the collection at this path.
    pub fn list<T>(&self) -> ListRequest<T> {
        ListRequest::new(self.clone())
    }

    /// A request for the entity at this path.
    pub fn get<T>(&self) -> GetRequest<T> {
        GetRequest::new(self.clone())
    }

    /// A request for an action that is bound to the resource at this path.
    pub fn action<R>(&self, name: &'static str) -> ActionRequest<R> {
        ActionRequest::new(self.segment(name))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.path
    }

    /// Fails if requests to this path are refused.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.error {
            None => Ok(()),
            Some(PathError::Key(message)) => Err(Error::invalid(message)),
            Some(PathError::UnavailableInCloud) => {
                let kind = ErrorKind::UnavailableInCloud(self.client.cloud().clone());
                Err(Error::new(kind, RequestDetails { path: self.path.clone(), ..RequestDetails::default() }))
            }
        }
    }

    fn append(&self, segment: fmt::Arguments<'_>) -> Self {
        let path = format!("{}{segment}", self.path);
        Self { client: self.client.clone(), path, error: self.error }
    }
}

impl fmt::Debug for ResourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ResourcePath").field(&self.path).finish()
    }
}

/// `(name='a',other=1)`, percent-encoded for a path.
struct Parameters<'a>(&'a [(&'static str, String)]);

impl fmt::Display for Parameters<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("(")?;
        let present = self.0.iter().filter(|(_, literal)| !literal.is_empty());
        for (index, (name, literal)) in present.enumerate() {
            let separator = if index > 0 { "," } else { "" };
            write!(formatter, "{separator}{name}={}", utf8_percent_encode(literal, PARAMETER))?;
        }
        formatter.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::StaticToken;

    fn sign_ins() -> ResourcePath {
        let client = Client::builder(StaticToken::new("t")).build().unwrap();
        ResourcePath::root(&client, "beta", "auditLogs").segment("signIns")
    }

    #[test]
    fn a_key_is_one_segment_whatever_it_contains() {
        for (key, path) in [
            ("66ea54eb-6301-4ee5", "/beta/auditLogs/signIns/66ea54eb-6301-4ee5"),
            ("a/../b?c#d%e", "/beta/auditLogs/signIns/a%2F..%2Fb%3Fc%23d%25e"),
            ("\u{e9} '+", "/beta/auditLogs/signIns/%C3%A9%20%27%2B"),
        ] {
            assert_eq!(sign_ins().key(key).as_str(), path);
        }
    }

    #[test]
    fn keys_that_would_lead_to_another_resource_are_refused_even_further_down() {
        for key in ["", ".", ".."] {
            assert!(sign_ins().key(key).segment("x").check().is_err(), "{key:?}");
        }
    }

    #[test]
    fn parameters_are_literals_in_parentheses() {
        let window = [("aggregationWindow", "'h1'".to_owned()), ("name", "'O''Neil/ &?'".to_owned())];
        assert_eq!(
            sign_ins().function("getX", &window).as_str(),
            "/beta/auditLogs/signIns/getX(aggregationWindow='h1',name='O''Neil%2F%20%26%3F')"
        );
        assert_eq!(sign_ins().function("getY", &[]).as_str(), "/beta/auditLogs/signIns/getY()");
        assert_eq!(
            sign_ins().function("getZ", &[("omitted", String::new()), ("present", "1".into())]).as_str(),
            "/beta/auditLogs/signIns/getZ(present=1)"
        );
        assert_eq!(
            sign_ins().keys(&[("a", "1".into()), ("b", "'x'".into())]).as_str(),
            "/beta/auditLogs/signIns(a=1,b='x')"
        );
    }
}

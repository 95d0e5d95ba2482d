use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{ActionRequest, GetRequest, ListRequest};
use crate::client::Client;
use crate::cloud::Cloud;
use crate::error::{Error, Facts, Kind};

/// What stands for itself in a path segment; everything else of a key or parameter is percent-encoded.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Inside parentheses, OData's own punctuation stays readable. A quote is doubled by the literal, not encoded.
const PARAMETER: &AsciiSet = &SEGMENT.remove(b'\'').remove(b':').remove(b',').remove(b'@').remove(b'$');

/// A place in the service: a client and a path, such as `/beta/auditLogs/signIns`.
///
/// Generated request builders are made of places. A place is only a name: nothing is sent until a request of it is.
///
/// ```
/// use msgraph_runtime::request::Place;
/// use msgraph_runtime::{Client, StaticToken};
///
/// let client = Client::builder(StaticToken::new("a token")).build()?;
/// let sign_ins = Place::root(&client, "beta", "auditLogs").segment("signIns");
/// assert_eq!(format!("{:?}", sign_ins.key("a/b")), r#"Place("/beta/auditLogs/signIns/a%2Fb")"#);
/// # Ok::<(), msgraph_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Place {
    client: Client,
    path: String,
    problem: Option<Problem>,
}

/// Why nothing can be sent to a place.
#[derive(Clone, Copy)]
enum Problem {
    /// It would be another place.
    Key(&'static str),
    /// The client's cloud lacks it.
    MissingInCloud,
}

impl Place {
    /// The place of a root of the service, such as `auditLogs`, in a version of it.
    pub fn root(client: &Client, version: &'static str, segment: &'static str) -> Self {
        Self { client: client.clone(), path: format!("/{version}/{segment}"), problem: None }
    }

    /// The root of a version of the service, where functions and actions without a binding parameter are.
    pub fn service(client: &Client, version: &'static str) -> Self {
        Self { client: client.clone(), path: format!("/{version}"), problem: None }
    }

    /// The place of a property or collection below this one.
    #[must_use]
    pub fn segment(&self, name: &'static str) -> Self {
        self.below(format_args!("/{name}"))
    }

    /// The place of the entity of this collection that has a key.
    ///
    /// Requests of an entity with an empty key are refused: their path would be that of the collection.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut place = self.below(format_args!("/{}", utf8_percent_encode(key, SEGMENT)));
        match key {
            "" => place.problem = Some(Problem::Key("the key of an entity is empty")),
            "." | ".." => place.problem = Some(Problem::Key("the key of an entity cannot stand in a path")),
            _ => {}
        }
        place
    }

    /// The place of the entity of this collection that has several keys. The values are OData literals.
    #[must_use]
    pub fn keys(&self, keys: &[(&'static str, String)]) -> Self {
        self.below(format_args!("{}", Parameters(keys)))
    }

    /// The place of what a function returns. The values are OData literals; a parameter without one is left out.
    #[must_use]
    pub fn function(&self, name: &'static str, parameters: &[(&'static str, String)]) -> Self {
        self.below(format_args!("/{name}{}", Parameters(parameters)))
    }

    /// The place, as something that some clouds lack.
    ///
    /// Where the client's is one of them, requests are refused before anything is sent.
    #[must_use]
    pub fn missing_in(mut self, clouds: &[Cloud]) -> Self {
        if clouds.contains(self.client.cloud()) {
            self.problem = Some(Problem::MissingInCloud);
        }
        self
    }

    /// A request for the collection at this place.
    pub fn list<T>(&self) -> ListRequest<T> {
        ListRequest::new(self.clone())
    }

    /// A request for the entity at this place.
    pub fn get<T>(&self) -> GetRequest<T> {
        GetRequest::new(self.clone())
    }

    /// A request to carry out an action that is bound to this place.
    pub fn action<R>(&self, name: &'static str) -> ActionRequest<R> {
        ActionRequest::new(self.segment(name))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Makes sure that requests can be sent here.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.problem {
            None => Ok(()),
            Some(Problem::Key(problem)) => Err(Error::invalid(problem)),
            Some(Problem::MissingInCloud) => {
                let kind = Kind::MissingInCloud(self.client.cloud().clone());
                Err(Error::new(kind, Facts { path: self.path.clone(), ..Facts::default() }))
            }
        }
    }

    fn below(&self, path: fmt::Arguments<'_>) -> Self {
        let path = format!("{}{path}", self.path);
        Self { client: self.client.clone(), path, problem: self.problem }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Place").field(&self.path).finish()
    }
}

/// `(name='a',other=1)`, with what a path may hold.
struct Parameters<'a>(&'a [(&'static str, String)]);

impl fmt::Display for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        let given = self.0.iter().filter(|(_, literal)| !literal.is_empty());
        for (index, (name, literal)) in given.enumerate() {
            let separator = if index > 0 { "," } else { "" };
            write!(f, "{separator}{name}={}", utf8_percent_encode(literal, PARAMETER))?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::StaticToken;

    fn sign_ins() -> Place {
        let client = Client::builder(StaticToken::new("t")).build().unwrap();
        Place::root(&client, "beta", "auditLogs").segment("signIns")
    }

    #[test]
    fn a_key_is_one_segment_whatever_it_holds() {
        for (key, path) in [
            ("66ea54eb-6301-4ee5", "/beta/auditLogs/signIns/66ea54eb-6301-4ee5"),
            ("a/../b?c#d%e", "/beta/auditLogs/signIns/a%2F..%2Fb%3Fc%23d%25e"),
            ("\u{e9} '+", "/beta/auditLogs/signIns/%C3%A9%20%27%2B"),
        ] {
            assert_eq!(sign_ins().key(key).path(), path);
        }
    }

    #[test]
    fn keys_that_would_name_another_place_are_refused_even_further_down() {
        for key in ["", ".", ".."] {
            assert!(sign_ins().key(key).segment("x").check().is_err(), "{key:?}");
        }
    }

    #[test]
    fn parameters_are_literals_in_parentheses() {
        let window = [("aggregationWindow", "'h1'".to_owned()), ("name", "'O''Neil/ &?'".to_owned())];
        assert_eq!(
            sign_ins().function("getX", &window).path(),
            "/beta/auditLogs/signIns/getX(aggregationWindow='h1',name='O''Neil%2F%20%26%3F')"
        );
        assert_eq!(sign_ins().function("getY", &[]).path(), "/beta/auditLogs/signIns/getY()");
        assert_eq!(
            sign_ins().function("getZ", &[("left", String::new()), ("given", "1".into())]).path(),
            "/beta/auditLogs/signIns/getZ(given=1)"
        );
        assert_eq!(
            sign_ins().keys(&[("a", "1".into()), ("b", "'x'".into())]).path(),
            "/beta/auditLogs/signIns(a=1,b='x')"
        );
    }
}

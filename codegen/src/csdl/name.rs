use std::fmt;

use crate::source::Spanned;

/// A name with its namespace, aliases resolved: `microsoft.graph.book`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName(String);

impl QualifiedName {
    /// A name from its full text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        QualifiedName(text.into())
    }

    /// A name from its two parts.
    #[must_use]
    pub fn of(namespace: &str, name: &str) -> Self {
        QualifiedName([namespace, ".", name].concat())
    }

    /// The whole: `microsoft.graph.book`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is before the last dot: `microsoft.graph`.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.0.rsplit_once('.').map_or("", |(namespace, _)| namespace)
    }

    /// The part after the last dot: `book`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit_once('.').map_or(self.0.as_str(), |(_, name)| name)
    }

    /// Whether it belongs to the Entity Data Model itself: `Edm.String`.
    #[must_use]
    pub fn is_edm(&self) -> bool {
        self.namespace() == "Edm"
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A type as it is named: `Collection(microsoft.graph.book)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeRef {
    /// The type of one value.
    pub name: QualifiedName,
    /// Whether it is any number of them.
    pub collection: bool,
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { self.name.fmt(f) }
    }
}

/// What an out-of-line annotation is about.
///
/// `graph.book/title` has the element `microsoft.graph.book` and the path `["title"]`;
/// `graph.lend(graph.book,Edm.Date)/until` has a signature too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// A type, term, container, or operation.
    pub element: QualifiedName,
    /// The types of the parameters, where it is one overload of an operation.
    pub signature: Option<Vec<TypeRef>>,
    /// The navigation to a part of it: property, member, parameter, `$ReturnType`, entity set.
    pub path: Vec<String>,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.element.fmt(f)?;
        if let Some(signature) = &self.signature {
            let types: Vec<_> = signature.iter().map(TypeRef::to_string).collect();
            write!(f, "({})", types.join(","))?;
        }
        self.path.iter().try_for_each(|segment| write!(f, "/{segment}"))
    }
}

impl From<&str> for QualifiedName {
    fn from(text: &str) -> Self {
        QualifiedName::new(text)
    }
}

impl AsRef<str> for QualifiedName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for QualifiedName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Spanned<String> {
    fn eq(&self, other: &str) -> bool {
        self.inner == other
    }
}

impl PartialEq<&str> for Spanned<String> {
    fn eq(&self, other: &&str) -> bool {
        self.inner == *other
    }
}

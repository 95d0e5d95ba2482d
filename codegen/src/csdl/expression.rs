use super::{QualifiedName, Target};
use crate::source::Spanned;

/// Out-of-line annotations: a target and its annotations.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotations {
    /// What they annotate.
    pub target: Spanned<Target>,
    /// The qualifier of all of them.
    pub qualifier: Option<Spanned<String>>,
    /// The annotations.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// The value of a term for an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// The term: `Org.OData.Core.V1.Description`.
    pub term: Spanned<QualifiedName>,
    /// Distinguishes several annotations of one term.
    pub qualifier: Option<Spanned<String>>,
    /// The value; `None` is the term's default.
    pub value: Option<Spanned<Expression>>,
    /// Annotations of the annotation.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A value in an annotation.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A constant.
    Scalar(Scalar, String),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Members of enumerations: `Org.OData.Core.V1.RevisionKind/Deprecated`.
    EnumMember(Vec<(QualifiedName, String)>),
    /// A path to an element of the model or to a value.
    Path(PathKind, String),
    /// A value with parts.
    Record(Record),
    /// Any number of values.
    Collection(Vec<Spanned<Expression>>),
    /// No value.
    Null,
    /// What depends on the values of an entity: `If`, `Apply` and the like.
    Dynamic(Dynamic),
}

/// The kinds of constants that are kept as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names that CSDL has for them")]
pub enum Scalar {
    String,
    Binary,
    Date,
    DateTimeOffset,
    Decimal,
    Duration,
    Float,
    Guid,
    TimeOfDay,
    UrlRef,
}

/// The kinds of paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names that CSDL has for them")]
pub enum PathKind {
    Path,
    PropertyPath,
    NavigationPropertyPath,
    AnnotationPath,
    ModelElementPath,
    AnyPropertyPath,
}

/// What depends on the values of an entity. It is kept as it is; nothing is made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Dynamic {
    /// The element: `If`.
    pub element: &'static str,
    /// Its attributes, with their text.
    pub attributes: Vec<(&'static str, String)>,
    /// The expressions in it.
    pub operands: Vec<Spanned<Expression>>,
}

/// A value with parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Its type, where it isn't the declared one.
    pub type_: Option<Spanned<QualifiedName>>,
    /// The parts.
    pub properties: Vec<Spanned<PropertyValue>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// A part of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyValue {
    /// Which part.
    pub property: Spanned<String>,
    /// Its value; absent where the default is meant.
    pub value: Option<Spanned<Expression>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

impl Expression {
    /// The text of a constant string.
    #[must_use]
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Expression::Scalar(Scalar::String, text) => Some(text),
            _ => None,
        }
    }

    /// The truth value.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Expression::Bool(value) => Some(*value),
            _ => None,
        }
    }
}

impl Record {
    /// The value of a part.
    #[must_use]
    pub fn get(&self, property: &str) -> Option<&Spanned<Expression>> {
        self.properties.iter().find(|part| part.property == *property)?.value.as_ref()
    }
}

use super::{Annotation, Facets, TypeRef};
use crate::source::Spanned;

/// An action or a function: one overload of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Its name, without the namespace.
    pub name: Spanned<String>,
    /// The first parameter is what it is called on.
    pub is_bound: bool,
    /// More path segments or query options may follow; functions only.
    pub is_composable: bool,
    /// The entity set of the result, as seen from the binding parameter.
    pub entity_set_path: Option<Spanned<String>>,
    /// The parameters, the binding one first.
    pub parameters: Vec<Spanned<Parameter>>,
    /// The result.
    pub return_type: Option<Spanned<ReturnType>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

impl Operation {
    /// What it is called on, if it is bound.
    #[must_use]
    pub fn binding(&self) -> Option<&Spanned<Parameter>> {
        self.parameters.first().filter(|_| self.is_bound)
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: Spanned<String>,
    /// The type of its value.
    pub type_: Spanned<TypeRef>,
    /// Whether the value may be null; `true` by default.
    pub nullable: Option<bool>,
    /// Limits of the value, if there are any.
    pub facets: Option<Box<Facets>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

/// The result of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct ReturnType {
    /// Its type.
    pub type_: Spanned<TypeRef>,
    /// Whether it may be null; `true` by default.
    pub nullable: Option<bool>,
    /// Limits of the value, if there are any.
    pub facets: Option<Box<Facets>>,
    /// Annotations within the element.
    pub annotations: Vec<Spanned<Annotation>>,
}

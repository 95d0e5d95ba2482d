//! Where requests can be sent to, and what can be done there.

use super::{Documentation, Type, TypeName};

/// Something that requests can be sent to: a root, the collection of an entity type, or one entity.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestBuilder {
    /// The Rust struct: `Library`, `BookLoanCollection`, `BookLoanItem`.
    pub name: TypeName,
    /// The entity type found there.
    pub entity: TypeName,
    /// Root, collection or item.
    pub kind: RequestBuilderKind,
    /// Whether the builder itself can be read: `list()` of a collection, `get()` of an item.
    pub readable: bool,
    /// The key by which one entity is picked out of a collection.
    pub key: Vec<Parameter>,
    /// The method that picks it, and the struct that it returns.
    pub item: Option<(String, TypeName)>,
    /// Contained navigations.
    pub navigations: Vec<Navigation>,
    /// Operations bound to it.
    pub operations: Vec<Operation>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The kinds of request_builders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestBuilderKind {
    /// The service root, with the container whose functions and actions it offers.
    Service(String),
    /// A singleton of the container, with its segment.
    Singleton(String),
    /// An entity set of the container, with its segment.
    EntitySet(String),
    /// Entities of one type, below another builder.
    Collection,
    /// One entity.
    Item,
}

/// A step from one builder to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Navigation {
    /// The segment: `bookLoans`.
    pub wire: String,
    /// The method: `sign_ins`.
    pub method: String,
    /// The builder it leads to.
    pub builder: TypeName,
    /// For the reader.
    pub documentation: Documentation,
}

/// An action or a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its segment: `confirmCompromised`.
    pub wire: String,
    /// The method: `confirm_compromised`.
    pub method: String,
    /// What kind of request it is.
    pub kind: OperationKind,
    /// The declaration that it comes from, for messages and counts: `library.lend(library.book,Edm.Date)`.
    pub declared: String,
    /// Its parameters without the binding one.
    pub parameters: Vec<Parameter>,
    /// The type of its result.
    pub result: Option<Type>,
    /// For the reader.
    pub documentation: Documentation,
}

/// The kinds of operations.
#[derive(Clone, Debug, PartialEq)]
pub enum OperationKind {
    /// A POST, with the builder struct that collects its parameters.
    Action(TypeName),
    /// A GET with parameters in parentheses.
    Function,
}

/// A parameter of an operation, or a part of a key.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// As it travels: `requestIds`.
    pub wire: String,
    /// The Rust name: `request_ids`.
    pub rust: String,
    /// Its type.
    pub type_: Type,
    /// Whether it can be left out.
    pub optional: bool,
    /// For the reader.
    pub documentation: Documentation,
}

impl RequestBuilderKind {
    /// Whether it addresses a collection.
    #[must_use]
    pub fn is_collection(&self) -> bool {
        match self {
            Self::Collection | Self::EntitySet(_) => true,
            Self::Service(_) | Self::Item | Self::Singleton(_) => false,
        }
    }
}

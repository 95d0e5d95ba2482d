//! Mirror to text, in one canonical form.
//!
//! One element a line, indented by two spaces; attributes in a fixed order, constants as attributes, names
//! with the alias of their schema. A record whose parts are all constants is one fact, so it takes one
//! line. Within a schema the kinds of elements have a fixed order; the order of elements of one kind is the
//! mirror's own, which [`sort`](super::sort()) makes canonical.

mod expression;
mod schema;
mod types;
mod xml;

use std::borrow::Cow;
use std::collections::HashMap;

use super::{Document, QualifiedName, TypeRef};

/// The text of a document.
#[must_use]
pub fn write(document: &Document) -> String {
    let includes = document.references.iter().flat_map(|reference| &reference.includes);
    let included = includes.filter_map(|include| Some((&include.namespace, include.alias.as_ref()?)));
    let defined =
        document.schemas.iter().filter_map(|schema| Some((&schema.namespace, schema.alias.as_ref()?)));
    let aliases =
        included.chain(defined).map(|(namespace, alias)| (namespace.as_str(), alias.as_str())).collect();
    let mut writer = Writer { out: String::new(), depth: 0, one_line: false, aliases };
    writer.document(document);
    writer.out
}

struct Writer<'d> {
    out: String,
    depth: usize,
    one_line: bool,
    /// By namespace.
    aliases: HashMap<&'d str, &'d str>,
}

impl Writer<'_> {
    fn name(&self, name: &QualifiedName) -> String {
        self.short(name.as_str()).into_owned()
    }

    fn type_ref(&self, type_: &TypeRef) -> String {
        let name = self.short(type_.name.as_str());
        if type_.collection { format!("Collection({name})") } else { name.into_owned() }
    }

    /// A path, each name in it with the alias of its schema.
    fn path<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if !path.contains('.') {
            return Cow::Borrowed(path);
        }
        path.split('/').map(|segment| self.segment(segment)).collect::<Vec<_>>().join("/").into()
    }

    fn segment<'s>(&self, segment: &'s str) -> Cow<'s, str> {
        match segment.strip_prefix('@') {
            Some(term) => format!("@{}", self.short(term)).into(),
            None => self.short(segment),
        }
    }

    fn short<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let Some((namespace, own)) = name.rsplit_once('.') else {
            return Cow::Borrowed(name);
        };
        match self.aliases.get(namespace) {
            Some(alias) => Cow::Owned(format!("{alias}.{own}")),
            None => Cow::Borrowed(name),
        }
    }
}

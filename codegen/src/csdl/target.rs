use std::collections::HashMap;
use std::ptr;

use super::{Document, EntityContainer, Index, Operation, QualifiedName, StructuredType, Target, TypeRef};
use crate::suggest::did_you_mean;

/// Why a target annotates nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What is missing, as a sentence without an end.
    pub message: String,
    /// The name that there isn't.
    wrong: String,
    /// The names that there are.
    among: Names,
}

/// Names to suggest from. They are looked up only when a message is made.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Names {
    All,
    These(Vec<String>),
    Signatures(Vec<String>),
}

impl Missing {
    fn new<'c>(message: String, wrong: &str, candidates: impl IntoIterator<Item = &'c str>) -> Self {
        let candidates = candidates.into_iter().map(str::to_owned).collect();
        Missing { message, wrong: wrong.to_owned(), among: Names::These(candidates) }
    }

    fn anywhere(message: String, wrong: &str) -> Self {
        Missing { message, wrong: wrong.to_owned(), among: Names::All }
    }

    /// What may have been meant.
    #[must_use]
    pub fn help(&self, index: &Index<'_>) -> Option<String> {
        match &self.among {
            Names::All => did_you_mean(&self.wrong, index.all_names()),
            Names::These(names) => did_you_mean(&self.wrong, names.iter().map(String::as_str)),
            Names::Signatures(signatures) => Some(format!("there is: {}", signatures.join(", "))),
        }
    }
}

/// What a step of a target's path leads to.
enum Step {
    /// A value of this type, whose parts can be annotated too.
    Value(QualifiedName),
    /// The end: a member of an enumeration, a term.
    End,
}

impl Index<'_> {
    /// Makes sure that there is something to annotate.
    ///
    /// # Errors
    ///
    /// What there isn't.
    pub fn find(&self, target: &Target) -> Result<(), Missing> {
        let mut path = target.path.iter().map(String::as_str);
        let start = if self.get(&target.element).is_some() {
            Step::Value(target.element.clone())
        } else if self.overloads(&target.element).next().is_some() {
            let overloads: Vec<&Operation> =
                self.overloads(&target.element).map(|declared| &declared.operation.inner).collect();
            self.overload(target, &overloads, path.next())?
        } else if let Some(container) = self.container(&target.element) {
            match path.next() {
                Some(segment) => self.offered(container, segment)?,
                None => Step::End,
            }
        } else if self.has_term(&target.element) {
            Step::End
        } else {
            let message = format!("there is no `{}`", target.element);
            return Err(Missing::anywhere(message, target.element.as_str()));
        };
        path.try_fold(start, |step, segment| self.step(&step, segment)).map(|_| ())
    }

    /// The declared type of a member of a type or container, of a parameter, or of a result (`$ReturnType`).
    #[must_use]
    pub fn type_of(&self, target: &Target) -> Option<TypeRef> {
        let [name] = target.path.as_slice() else { return None };
        if let Some(container) = self.container(&target.element) {
            let sets = container.entity_sets.iter().map(|set| (&set.name, &set.entity_type, true));
            let singletons = container.singletons.iter().map(|single| (&single.name, &single.type_, false));
            let (_, type_, collection) = sets.chain(singletons).find(|(own, ..)| own.inner == *name)?;
            return Some(TypeRef { name: type_.inner.clone(), collection });
        }
        let overload =
            self.overloads(&target.element).find(|each| has_signature(&each.operation.inner, target));
        if let Some(overload) = overload {
            let operation = &overload.operation.inner;
            if name == "$ReturnType" {
                return operation.return_type.as_ref().map(|result| result.type_.inner.clone());
            }
            let parameter = operation.parameters.iter().find(|parameter| parameter.name.inner == *name)?;
            return Some(parameter.type_.inner.clone());
        }
        let lineage = self.lineage(&target.element);
        let types = lineage.iter().filter_map(|(_, definition)| definition.structured());
        types.map(|type_| self.members().of_type(type_, name)).find_map(|found| found.cloned())
    }

    fn step(&self, step: &Step, segment: &str) -> Result<Step, Missing> {
        // An annotation of an annotation.
        if segment.starts_with('@') {
            return Ok(Step::End);
        }
        let Step::Value(type_) = step else {
            let message = format!("there is no `{segment}` where the path has come to its end");
            return Err(Missing::new(message, segment, []));
        };
        if segment.contains('.') {
            let cast = QualifiedName::new(segment);
            return match self.get(&cast) {
                Some(_) => Ok(Step::Value(cast)),
                None => Err(Missing::anywhere(format!("there is no type `{cast}`"), segment)),
            };
        }
        let mut candidates = Vec::new();
        for (_, definition) in self.lineage(type_) {
            match definition {
                super::Definition::Entity(structured) | super::Definition::Complex(structured) => {
                    if let Some(found) = self.members().of_type(structured, segment) {
                        return Ok(Step::Value(found.name.clone()));
                    }
                    let values = structured.inner.properties.iter().map(|property| property.name.as_str());
                    let ways = structured
                        .inner
                        .navigation_properties
                        .iter()
                        .map(|navigation| navigation.name.as_str());
                    candidates.extend(values.chain(ways));
                }
                super::Definition::Enum(enumeration) => {
                    let members = enumeration.inner.members.iter().map(|member| member.name.as_str());
                    candidates.extend(members);
                    if candidates.contains(&segment) {
                        return Ok(Step::End);
                    }
                }
                super::Definition::Alias(_) => {}
            }
        }
        Err(Missing::new(format!("`{type_}` has no `{segment}`"), segment, candidates))
    }

    fn offered(&self, container: &EntityContainer, name: &str) -> Result<Step, Missing> {
        match self.members().containers.get(&(address(container), name)) {
            Some(Some(type_)) => Ok(Step::Value(QualifiedName::clone(type_))),
            Some(None) => Ok(Step::End),
            None => {
                let message = format!("`{}` has no `{name}`", container.name.as_str());
                Err(Missing::new(message, name, offers(container).map(|(own, _)| own)))
            }
        }
    }

    fn overload(
        &self,
        target: &Target,
        overloads: &[&Operation],
        segment: Option<&str>,
    ) -> Result<Step, Missing> {
        let matching: Vec<_> =
            overloads.iter().filter(|operation| has_signature(operation, target)).collect();
        if matching.is_empty() {
            let signatures: Vec<_> = overloads
                .iter()
                .map(|operation| {
                    let types = operation.parameters.iter().map(|parameter| &parameter.type_.inner);
                    let types: Vec<_> = types.map(TypeRef::to_string).collect();
                    format!("`({})`", types.join(","))
                })
                .collect();
            let message = format!("no overload of `{}` has these parameters", target.element);
            let among = Names::Signatures(signatures);
            return Err(Missing { message, wrong: String::new(), among });
        }
        match segment {
            None => Ok(Step::End),
            Some("$ReturnType") => Ok(Step::End),
            Some(segment) => {
                let parameters: Vec<_> = matching
                    .iter()
                    .flat_map(|operation| &operation.parameters)
                    .map(|parameter| parameter.name.as_str())
                    .collect();
                if parameters.contains(&segment) {
                    return Ok(Step::End);
                }
                let message = format!("`{}` has no parameter `{segment}`", target.element);
                Err(Missing::new(message, segment, parameters))
            }
        }
    }
}

/// Whether a target's signature, if it has one, is that of an operation. The binding parameter of an action is enough.
fn has_signature(operation: &Operation, target: &Target) -> bool {
    let types = operation.parameters.iter().map(|parameter| &parameter.type_.inner);
    let binding = operation.binding().map(|binding| &binding.inner.type_.inner);
    target
        .signature
        .as_ref()
        .is_none_or(|signature| types.eq(signature) || (signature.len() == 1 && signature.first() == binding))
}

/// The members of types and containers by name, since a document may annotate each of thousands.
#[derive(Debug, Default)]
pub(super) struct Members<'d> {
    /// By the address of the type.
    types: HashMap<(usize, &'d str), &'d TypeRef>,
    /// By the address of the container; imports have no type.
    containers: HashMap<(usize, &'d str), Option<&'d QualifiedName>>,
}

impl<'d> Members<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let mut members = Members::default();
        for schema in &document.schemas {
            for type_ in schema.entity_types.iter().chain(&schema.complex_types) {
                let values = type_.properties.iter().map(|each| (&each.inner.name, &each.inner.type_));
                let links = type_.navigation_properties.iter();
                let links = links.map(|each| (&each.inner.name, &each.inner.type_));
                for (name, type_ref) in values.chain(links) {
                    members.types.entry((address(&type_.inner), name)).or_insert(&type_ref.inner);
                }
            }
            let Some(container) = &schema.entity_container else { continue };
            for (name, type_) in offers(container) {
                members.containers.entry((address(&container.inner), name)).or_insert(type_);
            }
        }
        members
    }

    fn of_type(&self, type_: &StructuredType, name: &str) -> Option<&'d TypeRef> {
        self.types.get(&(address(type_), name)).copied()
    }
}

fn address<T>(of: &T) -> usize {
    ptr::from_ref(of).addr()
}

/// What a container offers, with the entity type of sets and singletons.
fn offers(container: &EntityContainer) -> impl Iterator<Item = (&str, Option<&QualifiedName>)> {
    let sets = container.entity_sets.iter();
    let sets = sets.map(|set| (set.inner.name.as_str(), Some(&set.inner.entity_type.inner)));
    let singletons = container.singletons.iter();
    let singletons = singletons.map(|single| (single.inner.name.as_str(), Some(&single.inner.type_.inner)));
    let imports = container.action_imports.iter().chain(&container.function_imports);
    sets.chain(singletons).chain(imports.map(|import| (import.inner.name.as_str(), None)))
}

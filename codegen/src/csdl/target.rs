use super::{EntityContainer, Index, Operation, QualifiedName, StructuredType, Target, TypeRef};
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
                Some(segment) => offered(container, segment)?,
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
        types.map(|type_| member(type_, name)).find_map(|found| found.cloned())
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
                    if let Some(found) = member(structured, segment) {
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

fn member<'t>(type_: &'t StructuredType, name: &str) -> Option<&'t TypeRef> {
    let values = type_.properties.iter().map(|property| (&property.name, &property.type_));
    let ways = type_.navigation_properties.iter().map(|navigation| (&navigation.name, &navigation.type_));
    values.chain(ways).find(|(own, _)| own.as_str() == name).map(|(_, type_)| &type_.inner)
}

fn offered(container: &EntityContainer, name: &str) -> Result<Step, Missing> {
    let sets = container.entity_sets.iter().map(|set| (&set.name, Some(&set.entity_type)));
    let singletons = container.singletons.iter().map(|single| (&single.name, Some(&single.type_)));
    let imports = container.action_imports.iter().chain(&container.function_imports);
    let imports = imports.map(|import| (&import.name, None));
    let all: Vec<_> = sets.chain(singletons).chain(imports).collect();
    match all.iter().find(|(own, _)| own.as_str() == name) {
        Some((_, Some(type_))) => Ok(Step::Value(type_.inner.clone())),
        Some((_, None)) => Ok(Step::End),
        None => {
            let message = format!("`{}` has no `{name}`", container.name.as_str());
            Err(Missing::new(message, name, all.iter().map(|(own, _)| own.as_str())))
        }
    }
}

use std::collections::{HashMap, HashSet};

use super::Check;
use super::duplicates::member_names;
use crate::csdl::{Definition, QualifiedName, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::suggest::did_you_mean;

impl Check<'_> {
    pub(super) fn inheritance(&mut self) {
        for schema in &self.document.schemas {
            for type_ in &schema.entity_types {
                self.base(type_, true);
            }
            for type_ in &schema.complex_types {
                self.base(type_, false);
            }
        }
        self.cycles();
        self.inherited_twice();
    }

    fn base(&mut self, type_: &Spanned<StructuredType>, is_entity: bool) {
        let Some(base) = &type_.base else { return };
        let diagnostic = match (self.index.get(&base.inner), is_entity) {
            (None, _) if self.external.contains(&base.inner) => return,
            (None, _) => {
                let candidates = self.index.names().filter(|_| !self.diagnostics.is_full());
                let help = did_you_mean(base.as_str(), candidates.map(QualifiedName::as_str));
                let help = help.unwrap_or_else(|| "no schema of the document defines it".to_owned());
                Diagnostic::error(format!("unknown base type `{}`", base.inner)).at(base.span).help(help)
            }
            (Some(Definition::Entity(_)), true) | (Some(Definition::Complex(_)), false) => return,
            (Some(other), _) => {
                let expected = if is_entity { "an entity type" } else { "a complex type" };
                let message = format!("`{}` is not {expected}", base.inner);
                let help = format!("it is {}; a base type is of the same kind", other.kind());
                Diagnostic::error(message).at(base.span).also(other.name().span, "defined here").help(help)
            }
        };
        self.diagnostics.push(diagnostic);
    }

    /// Types that derive from themselves, one diagnostic for each cycle.
    fn cycles(&mut self) {
        let mut finished: HashSet<&QualifiedName> = HashSet::new();
        let mut found = Vec::new();
        for (start, _) in self.index.types() {
            let mut path: Vec<(&QualifiedName, &Spanned<QualifiedName>)> = Vec::new();
            let mut position: HashMap<&QualifiedName, usize> = HashMap::new();
            let mut name = start;
            while !finished.contains(name) {
                if let Some(first) = position.get(name) {
                    found.push(path.get(*first..).unwrap_or_default().to_vec());
                    break;
                }
                let base = self.index.structured(name).and_then(|type_| type_.inner.base.as_ref());
                let Some(base) = base else { break };
                position.insert(name, path.len());
                path.push((name, base));
                name = &base.inner;
            }
            finished.extend(path.into_iter().map(|(name, _)| name));
            finished.insert(name);
        }
        for mut cycle in found {
            let least = cycle.iter().enumerate().min_by_key(|(_, (name, _))| *name).map_or(0, |(at, _)| at);
            cycle.rotate_left(least);
            let Some(&(name, base)) = cycle.first() else { continue };
            let through: Vec<_> = cycle.iter().map(|(_, base)| format!("`{}`", base.inner)).collect();
            let message = format!("`{name}` derives from itself");
            let help = format!("through {}; remove one `BaseType`", through.join(", then "));
            self.diagnostics.push(Diagnostic::error(message).at(base.span).help(help));
        }
    }

    /// Properties that a type declares although a base type has them: one walk down each tree of types.
    fn inherited_twice(&mut self) {
        enum Step<'d> {
            Enter(&'d QualifiedName),
            Leave(&'d QualifiedName),
        }
        let mut declared: HashMap<&str, (&QualifiedName, Span)> = HashMap::new();
        let mut steps: Vec<Step<'_>> = Vec::new();
        for (name, definition) in self.index.types().into_iter().rev() {
            let base = definition.structured().and_then(|type_| type_.inner.base.as_ref());
            if base.is_none_or(|base| self.index.get(&base.inner).is_none()) {
                steps.push(Step::Enter(name));
            }
        }
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(name) => {
                    let Some(type_) = self.index.structured(name) else { continue };
                    for own in member_names(type_) {
                        if let Some((owner, first)) =
                            declared.get(own.as_str()).filter(|(owner, _)| *owner != name)
                        {
                            let message = format!(
                                "the property `{}` is already inherited from `{owner}`",
                                own.as_str()
                            );
                            let diagnostic = Diagnostic::error(message).at(own.span);
                            let help = "remove it here, or rename it";
                            self.diagnostics.push(diagnostic.also(*first, "declared here").help(help));
                        } else {
                            declared.insert(own.as_str(), (name, own.span));
                        }
                    }
                    steps.push(Step::Leave(name));
                    steps.extend(self.index.derived(name).iter().rev().map(Step::Enter));
                }
                Step::Leave(name) => {
                    let Some(type_) = self.index.structured(name) else { continue };
                    for own in member_names(type_) {
                        if declared.get(own.as_str()).is_some_and(|(owner, _)| *owner == name) {
                            declared.remove(own.as_str());
                        }
                    }
                }
            }
        }
    }
}

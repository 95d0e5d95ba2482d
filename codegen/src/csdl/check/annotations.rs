use std::collections::HashMap;

use super::Check;
use crate::csdl::{Annotation, Target, annotations};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

impl Check<'_> {
    /// Every target must be there, and be annotated with each term once.
    pub(super) fn annotation_targets(&mut self) {
        let mut seen: HashMap<(&Target, &str, Option<&str>), Span> = HashMap::new();
        for group in self.document.schemas.iter().flat_map(|schema| &schema.annotations) {
            let target = &group.inner.target;
            if let Err(missing) = self.index.find(target) {
                let message = format!("an annotation of what doesn't exist: {}", missing.message);
                let diagnostic = Diagnostic::error(message).at(target.span);
                let help = if self.diagnostics.is_full() { None } else { missing.help(&self.index) };
                let help = help.unwrap_or_else(|| "declare it, or take the annotation out".to_owned());
                self.diagnostics.push(diagnostic.help(help));
            }
            for annotation in &group.inner.annotations {
                annotations::check(annotation, &mut self.diagnostics);
                let Annotation { term, qualifier, .. } = &annotation.inner;
                let qualifier = qualifier.as_ref().or(group.inner.qualifier.as_ref());
                let key = (&target.inner, term.as_str(), qualifier.map(|text| text.as_str()));
                if let Some(first) = seen.insert(key, term.span) {
                    let message = format!("`{}` is annotated with `{}` twice", target.inner, term.inner);
                    let diagnostic = Diagnostic::error(message).at(term.span);
                    let help = "take out one of them";
                    self.diagnostics.push(diagnostic.also(first, "first annotated here").help(help));
                }
            }
        }
    }
}

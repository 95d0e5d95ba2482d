//! Kinds of records that a report mixes.

use crate::query::{AnyOperator, Filter, Property};

/// A kind of records that must be requested separately, such as the sign-ins of service principals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReportKind {
    name: &'static str,
    property: Option<&'static str>,
}

impl ReportKind {
    /// Describes a kind. `property` is the collection that names it, if it can be requested. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, property: Option<&'static str>) -> Self {
        Self { name, property }
    }

    /// The wire name: `servicePrincipal`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the filter that selects this kind, or `None` if the report has no other kind.
    #[must_use]
    pub fn filter<T>(&self) -> Option<Filter<T>> {
        let property: Property<T, Vec<String>, AnyOperator> = Property::new(self.property?);
        Some(property.any(|kind| kind.eq(self.name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_selected_by_its_property() {
        let text = |kind: ReportKind| kind.filter::<()>().map(|filter| filter.to_string());
        let kind = ReportKind::new("servicePrincipal", Some("signInEventTypes"));
        assert_eq!(text(kind).as_deref(), Some("signInEventTypes/any(x:x eq 'servicePrincipal')"));
        assert_eq!(text(ReportKind::new("interactiveUser", None)), None);
    }
}

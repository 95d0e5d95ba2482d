//! Links in descriptions: ``[`bookLoan/dueDate`]`` in a text of an overlay.

use super::TypeName;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// A generated type.
    pub type_: TypeName,
    /// The Rust name of a field or variant of the type.
    pub member: Option<String>,
}

/// The names of the links in a text, as it spells them: backticks within brackets.
#[must_use]
pub fn link_names(text: &str) -> Vec<&str> {
    let parts: Vec<_> = text.split('`').collect();
    let code = parts.windows(3).enumerate().filter(|(at, _)| at % 2 == 0);
    code.filter_map(|(_, window)| match window {
        [before, name, after] if before.ends_with('[') && after.starts_with(']') => Some(*name),
        _ => None,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backticks_in_brackets_are_links_and_nothing_else_is() {
        for (text, names) in [
            ("see [`status`] and [`book/id`].", vec!["status", "book/id"]),
            ("`[a]` and [b] and `c`]", vec![]),
            ("[`a`][`b`]", vec!["a", "b"]),
        ] {
            assert_eq!(link_names(text), names, "{text}");
        }
    }
}

//! Texts in which names in braces are replaced.

use super::{Answer, Aspect, RecordSeed};

/// What replaces a name: a text, a GUID or a number.
pub(crate) type Filler = for<'r> fn(&'r RecordSeed<'_>) -> Answer<'r>;

/// What replaces a name, and what of the record that depends on if it is little; nothing if it is no name. Braces around
/// anything else belong to the text.
pub(crate) type Fillers = fn(&str) -> Option<(Filler, Option<Aspect>)>;

/// A text in which names in braces are replaced.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template {
    pub(crate) text: &'static str,
    pub(crate) fillers: Fillers,
}

/// A part of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Text(&'static str),
    Filler(Filler, Option<Aspect>),
}

impl Template {
    pub(crate) fn parts(self) -> impl Iterator<Item = Part> {
        let mut rest = self.text;
        std::iter::from_fn(move || {
            let mut length = 0;
            // The first name, and what is before it.
            while let Some((_, after)) = rest.get(length..)?.split_once('{') {
                let start = rest.len() - after.len();
                let name =
                    after.split_once('}').and_then(|(name, after)| Some(((self.fillers)(name)?, after)));
                match name {
                    Some(((filler, aspect), after)) if start == 1 => {
                        rest = after;
                        return Some(Part::Filler(filler, aspect));
                    }
                    Some(_) => {
                        let (text, from) = rest.split_at_checked(start - 1)?;
                        rest = from;
                        return Some(Part::Text(text));
                    }
                    None => length = start,
                }
            }
            Some(Part::Text(std::mem::take(&mut rest))).filter(|part| !matches!(part, Part::Text("")))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_and_other_braces_stay() {
        let fillers: Fillers = |name| match name {
            "a" => Some((|_| Answer::Null, None)),
            _ => None,
        };
        for (text, parts) in [
            ("", vec![]),
            ("plain", vec!["plain"]),
            ("{a}", vec!["*"]),
            ("x{a}{a}y", vec!["x", "*", "*", "y"]),
            ("{\"k\":\"{a}\",\"l\":{}}", vec!["{\"k\":\"", "*", "\",\"l\":{}}"]),
            ("{b}{", vec!["{b}{"]),
        ] {
            let found = Template { text, fillers }.parts().map(|part| match part {
                Part::Text(text) => text,
                Part::Filler(..) => "*",
            });
            assert_eq!(found.collect::<Vec<_>>(), parts, "{text}");
        }
    }
}

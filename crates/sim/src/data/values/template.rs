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

/// A piece of a value with names in it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece {
    /// JSON, as it is.
    Json(&'static str),
    /// A part of a text.
    Text(&'static str),
    Filler(Filler, Option<Aspect>),
}

impl Template {
    /// The parts of the text: everything but JSON.
    fn parts(self) -> impl Iterator<Item = Piece> {
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
                        return Some(Piece::Filler(filler, aspect));
                    }
                    Some(_) => {
                        let (text, from) = rest.split_at_checked(start - 1)?;
                        rest = from;
                        return Some(Piece::Text(text));
                    }
                    None => length = start,
                }
            }
            Some(Piece::Text(std::mem::take(&mut rest))).filter(|part| !matches!(part, Piece::Text("")))
        })
    }

    fn add_to(self, add: &mut impl FnMut(Piece)) {
        add(Piece::Json("\""));
        self.parts().for_each(&mut *add);
        add(Piece::Json("\""));
    }
}

impl Answer<'_> {
    /// Adds the pieces of a value with names in it. False, and nothing added, if it is another one.
    pub(crate) fn add_pieces(&self, mut add: impl FnMut(Piece)) -> bool {
        match *self {
            Answer::Template(template) => template.add_to(&mut add),
            Answer::Open(members, fillers) => {
                for (position, (name, text)) in members.iter().enumerate() {
                    add(Piece::Json(if position == 0 { "{\"" } else { ",\"" }));
                    add(Piece::Text(name));
                    add(Piece::Json("\":"));
                    Template { text, fillers }.add_to(&mut add);
                }
                add(Piece::Json(if members.is_empty() { "{}" } else { "}" }));
            }
            _ => return false,
        }
        true
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
                Piece::Text(text) | Piece::Json(text) => text,
                Piece::Filler(..) => "*",
            });
            assert_eq!(found.collect::<Vec<_>>(), parts, "{text}");
        }
    }
}

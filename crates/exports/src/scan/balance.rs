//! The end of something that is not JSON, by its brackets.

/// Counts brackets outside strings, in text that arrives in pieces.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Balance {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

/// Where brackets are even.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Balanced {
    /// After this many bytes.
    End(usize),
    /// They can't be counted beyond this many bytes: a line ends within a string, or where lines count.
    Broken(usize),
    /// Not yet.
    More,
}

impl Balance {
    /// Reads the next bytes. With `one_line`, what has not ended at the end of the line is broken.
    pub(super) fn feed(&mut self, bytes: &[u8], one_line: bool) -> Balanced {
        for (index, byte) in bytes.iter().enumerate() {
            match byte {
                b'\n' if one_line || self.in_text => return Balanced::Broken(index),
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_text => self.escaped = true,
                b'"' => self.in_text = !self.in_text,
                _ if self.in_text => {}
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return Balanced::End(index + 1);
                    }
                }
                _ => {}
            }
        }
        Balanced::More
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_counted_outside_strings() {
        let feed = |text: &str, one_line| Balance::default().feed(text.as_bytes(), one_line);
        assert_eq!(feed(r#"{"a":["}"]{"b":"\""}},{"#, false), Balanced::End(21));
        assert_eq!(feed("{\n}", false), Balanced::End(3));
        assert_eq!(feed("{\n}", true), Balanced::Broken(1));
        assert_eq!(feed("{\"a\n\"}", false), Balanced::Broken(3));
        assert_eq!(feed("{[}", false), Balanced::More);
    }

    #[test]
    fn pieces_add_up() {
        let mut balance = Balance::default();
        assert_eq!(balance.feed(br#"{"a\"#, false), Balanced::More);
        assert_eq!(balance.feed(br#""}"}"#, false), Balanced::End(4));
    }
}

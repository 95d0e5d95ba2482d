use std::borrow::Cow;

use super::Writer;

/// The attributes of an element; those without a value are left out.
pub(super) type Attributes<'v> = [(&'static str, Option<Cow<'v, str>>)];

impl Writer<'_> {
    /// An element; `content` writes into it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.indent();
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            if let Some(value) = value {
                self.out.push(' ');
                self.out.push_str(name);
                self.out.push_str("=\"");
                self.escaped(value);
                self.out.push('"');
            }
        }
        let end_of_tag = self.out.len();
        self.out.push('>');
        self.end_line();
        let start_of_content = self.out.len();
        self.depth += 1;
        content(self);
        self.depth -= 1;
        if self.out.len() == start_of_content {
            self.out.truncate(end_of_tag);
            self.out.push_str("/>");
        } else {
            self.indent();
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        self.end_line();
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.element(name, attributes, |_| {});
    }

    /// What is written has one line.
    pub(super) fn on_one_line(&mut self, content: impl FnOnce(&mut Self)) {
        self.indent();
        let outer = std::mem::replace(&mut self.one_line, true);
        content(self);
        self.one_line = outer;
        self.end_line();
    }

    /// Text in which nothing is taken for markup.
    pub(super) fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // XML readers make spaces and line feeds of these.
                '\n' => self.out.push_str("&#10;"),
                '\r' => self.out.push_str("&#13;"),
                '\t' => self.out.push_str("&#9;"),
                _ => self.out.push(c),
            }
        }
    }

    fn indent(&mut self) {
        if !self.one_line {
            self.out.extend(std::iter::repeat_n("  ", self.depth));
        }
    }

    fn end_line(&mut self) {
        if !self.one_line {
            self.out.push('\n');
        }
    }
}

/// `true` or `false`.
pub(super) fn boolean(value: Option<bool>) -> Option<Cow<'static, str>> {
    value.map(|value| Cow::Borrowed(if value { "true" } else { "false" }))
}

/// `true`, or nothing.
pub(super) fn flag(value: bool) -> Option<Cow<'static, str>> {
    value.then_some(Cow::Borrowed("true"))
}

/// Text as it is.
pub(super) fn text(value: &str) -> Option<Cow<'_, str>> {
    Some(Cow::Borrowed(value))
}

/// Text as it is, if there is any.
pub(super) fn optional<T: std::ops::Deref<Target = String>>(value: Option<&T>) -> Option<Cow<'_, str>> {
    value.map(|value| Cow::Borrowed(value.as_str()))
}

//! Paths to values within a JSON text.

use std::fmt::{self, Write as _};

/// The path to a value within a JSON text: `targetResources[2].type`.
///
/// ```
/// use msgraph_runtime::generated::JsonPath;
///
/// let mut path = JsonPath::default();
/// let text = path.within_member("targetResources", |path| path.within_element(2, |path| path.to_string()));
/// assert_eq!(text, "targetResources[2]");
/// assert_eq!(path.as_str(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonPath {
    text: String,
    /// The path stays empty.
    is_unused: bool,
}

impl JsonPath {
    /// The path of a walk that needs none.
    pub(crate) fn unused() -> Self {
        Self { text: String::new(), is_unused: true }
    }

    /// Runs `visit` with the path to a member of the object here.
    pub fn within_member<R>(&mut self, name: &str, visit: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.text.len();
        self.push_member(name);
        let result = visit(self);
        self.text.truncate(length);
        result
    }

    /// Runs `visit` with the path to an element of the array here.
    pub fn within_element<R>(&mut self, index: usize, visit: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.text.len();
        self.push_element(index);
        let result = visit(self);
        self.text.truncate(length);
        result
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn push_member(&mut self, name: &str) {
        if self.is_unused {
            return;
        }
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '@'));
        if !plain {
            self.text.push_str("['");
            self.text.push_str(&name.replace('\\', "\\\\").replace('\'', "\\'"));
            self.text.push_str("']");
            return;
        }
        if !self.text.is_empty() {
            self.text.push('.');
        }
        self.text.push_str(name);
    }

    pub(crate) fn push_element(&mut self, index: usize) {
        if self.is_unused {
            return;
        }
        // Writing to a `String` cannot fail.
        let _ = write!(self.text, "[{index}]");
    }
}

impl From<&str> for JsonPath {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), is_unused: false }
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

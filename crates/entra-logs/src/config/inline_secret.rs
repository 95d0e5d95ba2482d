//! Secrets that someone wrote into the configuration.

use std::fmt;

use toml::{Table, Value};

/// A key that looks as if its value were a secret. The value is not kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InlineSecret {
    path: String,
}

const SECRET_WORDS: [&str; 6] = ["secret", "password", "passwd", "token", "key", "connection_string"];

/// Keys that name where a secret is.
const PLACES: [&str; 4] = ["_env", "_file", "_path", "_variable"];

/// The first key that has a secret.
pub(super) fn find(table: &Table) -> Option<InlineSecret> {
    in_table(table, "")
}

fn in_table(table: &Table, prefix: &str) -> Option<InlineSecret> {
    table.iter().find_map(|(key, value)| {
        let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        in_value(key, value, &path)
    })
}

fn in_value(key: &str, value: &Value, path: &str) -> Option<InlineSecret> {
    match value {
        Value::Table(table) => in_table(table, path),
        Value::Array(items) => items.iter().find_map(|item| in_value(key, item, path)),
        Value::String(_) | Value::Integer(_) => {
            is_secret(key).then(|| InlineSecret { path: path.to_owned() })
        }
        _ => None,
    }
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase().replace('-', "_");
    SECRET_WORDS.iter().any(|word| key.contains(word)) && !PLACES.iter().any(|place| key.ends_with(place))
}

impl fmt::Display for InlineSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is in the configuration: secrets do not belong into a file that is copied and shown; put it into an \
             environment variable and write `secret_env = \"ITS_NAME\"`, or into a file that only this program can \
             read and write `secret_file = \"/path/of/the/file\"`; then replace the secret, since it was written down",
            self.path
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        find(&text.parse().unwrap()).map(|found| found.to_string())
    }

    #[test]
    fn a_secret_is_found_at_any_depth_and_not_shown() {
        for text in [
            "client_secret = 'hunter2'",
            "[tenants.credential]\nsecret = 'hunter2'",
            "[[tenants]]\nid = 'a'\ncredential = { kind = 'secret', client-secret = 'hunter2' }",
            "[network]\nproxy_password = 'hunter2'",
            "[a]\nClientSecret = 'hunter2'",
        ] {
            let message = found(text).unwrap_or_else(|| panic!("{text}"));
            assert!(message.contains("secret_env") && message.contains("secret_file"), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
    }

    #[test]
    fn the_places_of_secrets_are_none() {
        let text =
            "secret_env = 'NAME'\nsecret_file = '/run/x'\ntoken_file = '/run/y'\ncertificate_file = 'z'";
        assert_eq!(found(text), None);
        assert_eq!(found("[credential]\nkind = 'secret'"), None);
    }
}

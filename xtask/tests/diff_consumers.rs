//! The compiler agrees with the verdict of `cargo xtask diff`: code of a user breaks exactly if the change is breaking.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[path = "shared/consumers.rs"]
mod consumers;
#[path = "shared/documents.rs"]
mod documents;

use consumers::Consumers;
use documents::version;
use serde::Deserialize;

const BASE: &str = include_str!("diff/base.csdl");
const OVERLAY: &str = include_str!("diff/overlay.csdl");

#[derive(Deserialize)]
struct Changes {
    change: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    name: String,
    edit: Vec<(String, String)>,
    effect: String,
}

#[derive(Deserialize)]
struct Table {
    consumer: Vec<Consumer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Consumer {
    change: String,
    code: String,
}

#[test]
fn code_of_users_breaks_exactly_if_the_change_is_breaking() {
    let changes: Changes = toml::from_str(include_str!("diff/changes.toml")).unwrap();
    let table: Table = toml::from_str(include_str!("diff/consumers.toml")).unwrap();
    assert!(table.consumer.len() >= 25);
    let mut workspace = Consumers::new("diff_consumers");
    let (sources, input) = version("base", BASE, Some(OVERLAY), &["library"]);
    workspace.library("base", &sources, input);
    let mut expected = Vec::new();
    for (number, consumer) in table.consumer.iter().enumerate() {
        let change = changes.change.iter().find(|change| change.name == consumer.change);
        let change = change.unwrap_or_else(|| panic!("changes.toml has no change `{}`", consumer.change));
        let (slice, overlay) =
            change.edit.iter().fold((BASE.to_owned(), OVERLAY.to_owned()), |texts, (from, to)| {
                (texts.0.replace(from, to), texts.1.replace(from, to))
            });
        let (sources, input) = version(&change.name, &slice, Some(&overlay), &["library"]);
        workspace.library(&format!("change_{number}"), &sources, input);
        workspace.consumer("before", &format!("before_{number}"), "base", &consumer.code);
        let package = if change.effect == "breaking" { "broken" } else { "compatible" };
        workspace.consumer(package, &format!("after_{number}"), &format!("change_{number}"), &consumer.code);
        expected.push((number, change));
    }
    let errors = workspace.check();
    let mut wrong = Vec::new();
    for (number, change) in expected {
        if let Some(error) = errors.get(&format!("before_{number}")) {
            wrong.push(format!("{}: the code does not compile with the base\n{error}", change.name));
        }
        let error = errors.get(&format!("after_{number}"));
        if error.is_some() != (change.effect == "breaking") {
            let error = error.map_or("it compiles", String::as_str);
            wrong.push(format!("{}: the verdict is `{}`, but\n{error}", change.name, change.effect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

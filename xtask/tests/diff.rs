//! Every single change has the expected effect on users.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[path = "shared/documents.rs"]
mod documents;

use documents::version;
use msgraph_codegen::{
    diff::{Comparison, Effect, compare, verdict},
    model::Model,
};
use serde::Deserialize;

const BASE: &str = include_str!("diff/base.csdl");
const OVERLAY: &str = include_str!("diff/overlay.csdl");

#[derive(Deserialize)]
struct Table {
    change: Vec<SingleChange>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SingleChange {
    name: String,
    edit: Vec<(String, String)>,
    effect: String,
    reports: Vec<String>,
    /// Documents the table, also for trying it with another version of cargo-semver-checks.
    lint: Option<String>,
    unseen: Option<String>,
}

#[test]
fn every_single_change_has_its_effect() {
    let table: Table = toml::from_str(include_str!("diff/changes.toml")).unwrap();
    assert!(table.change.len() >= 60);
    let base = model("the base", BASE, OVERLAY);
    let mut wrong = Vec::new();
    for change in &table.change {
        let (slice, overlay) = edited(change);
        let comparison = compare(&base, &model(&change.name, &slice, &overlay));
        let effect = verdict([&comparison]).map_or("none", Effect::name);
        if effect != change.effect || visible(&comparison) != change.reports {
            let reports: String =
                visible(&comparison).iter().map(|line| format!("\n    '{line}',")).collect();
            wrong.push(format!("{}\neffect = \"{effect}\"\nreports = [{reports}\n]", change.name));
        }
        let is_explained = change.lint.is_some() != change.unseen.is_some();
        assert!(
            effect != "breaking" || is_explained,
            "{}: give a lint, or a reason why there is none",
            change.name
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_model_does_not_differ_from_itself() {
    let base = model("the base", BASE, OVERLAY);
    assert_eq!(compare(&base, &base).changes, []);
}

#[test]
fn what_is_added_one_way_is_removed_the_other() {
    let table: Table = toml::from_str(include_str!("diff/changes.toml")).unwrap();
    let base = model("the base", BASE, OVERLAY);
    for change in table.change.iter().filter(|change| change.name.ends_with("is added")) {
        let (slice, overlay) = edited(change);
        let back = compare(&model(&change.name, &slice, &overlay), &base);
        assert_eq!(verdict([&back]), Some(Effect::Breaking), "{}", change.name);
    }
}

fn edited(change: &SingleChange) -> (String, String) {
    let (mut slice, mut overlay) = (BASE.to_owned(), OVERLAY.to_owned());
    for (from, to) in &change.edit {
        let places = slice.matches(from.as_str()).count() + overlay.matches(from.as_str()).count();
        assert_eq!(places, 1, "{}: {from}", change.name);
        slice = slice.replace(from, to);
        overlay = overlay.replace(from, to);
    }
    (slice, overlay)
}

fn model(name: &str, document: &str, overlay: &str) -> Model {
    let (sources, input) = version(name, document, Some(overlay), &["library"]);
    let models = msgraph_codegen::resolve(&sources, &[input]);
    models.unwrap_or_else(|problems| panic!("{name}: {}", problems.render(&sources))).remove(0)
}

fn visible(comparison: &Comparison) -> Vec<String> {
    let visible = comparison.changes.iter().filter(|change| change.effect > Effect::Invisible);
    visible.map(|change| format!("{} `{}` {}", change.subject.name(), change.rust, change.message)).collect()
}

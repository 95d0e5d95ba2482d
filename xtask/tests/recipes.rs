//! Follows the instructions for a metadata update in CONTRIBUTING.md on a copy, step by step.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use shared::Copy;

const UNDOCUMENTED: &str = "new properties without documented queries: 1 (add those that Microsoft documents to \
                            metadata/overlay/queries.beta.csdl)\n  microsoft.graph.customSecurityAttributeAudit/shelfNumber\n";

const CONTRIBUTING: &str = include_str!("../../CONTRIBUTING.md");

#[test]
fn the_recipe_for_a_bump_leads_from_step_to_step() {
    let commands = commands_of("## Update the metadata");
    let [fetch, import, diff, changelog, codegen, tidy, bless, test] = commands.as_slice() else {
        panic!("the steps in CONTRIBUTING.md differ from those in this test: {commands:#?}");
    };
    assert_eq!(fetch, "metadata fetch --version beta");
    assert_eq!(test, "test");

    let copy = Copy::with_sources();
    copy.commit();
    let before = r#"<Property Name="activityDisplayName""#;
    let slice = copy.read("metadata/beta.csdl");
    let added = format!("<Property Name=\"shelfNumber\" Type=\"Edm.Int32\"/>\n        {before}");
    copy.write("FILE", &slice.replacen(before, &added, 1));
    let run = |command: &str| copy.xtask(&command.split(' ').collect::<Vec<_>>());
    let new = "property `beta::models::CustomSecurityAttributeAudit::shelf_number` is new";

    for (command, expected) in [
        (import, &[new, "semver: minor", UNDOCUMENTED, "next: cargo xtask diff --changelog"][..]),
        (diff, &[new, "semver: minor", "next: cargo xtask codegen"]),
        (
            changelog,
            &[
                "### Added",
                "- `msgraph-auditlogs-models`: property `beta::models::CustomSecurityAttributeAudit::shelf_number`",
            ],
        ),
        (codegen, &["next: cargo xtask tidy"]),
    ] {
        let answer = run(command);
        assert_eq!(answer.status, 0, "{command}: {}", answer.text);
        for expected in expected {
            assert!(answer.text.contains(expected), "{command}: {expected}\nisn't in\n{}", answer.text);
        }
    }

    let answer = run(tidy);
    assert_eq!(answer.status, 1, "{}", answer.text);
    assert!(
        answer.text.contains("customSecurityAttributeAudit/shelfNumber (beta) has no description"),
        "{}",
        answer.text
    );
    assert!(answer.text.contains("next: fix them"), "{}", answer.text);
    describe(&copy);
    assert_eq!(run(codegen).status, 0);
    let answer = run(tidy);
    assert_eq!(answer.status, 0, "{}", answer.text);
    assert!(answer.text.contains("next: cargo xtask api"), "{}", answer.text);
    assert_eq!(run("codegen --check").status, 0);

    // The snapshots of the API come from rustdoc, which needs the whole workspace.
    assert_eq!(bless, "api --bless");

    let answer = run(import);
    assert!(answer.text.contains("beta is up to date"), "importing again changes nothing: {}", answer.text);
}

/// Follows "Add a description" with the example in that section.
fn describe(copy: &Copy) {
    let example =
        section("## Add a description").split("```xml").nth(1).unwrap().split("```").next().unwrap();
    let annotations =
        example.replace("graph.signIn/createdDateTime", "graph.customSecurityAttributeAudit/shelfNumber");
    assert_ne!(annotations, example);
    copy.write(
        "metadata/overlay/shelves.beta.csdl",
        &format!(
            r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
            <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            {annotations}</Schema></edmx:DataServices></edmx:Edmx>"#
        ),
    );
}

/// The arguments of every `cargo xtask` command in a section, in order.
fn commands_of(heading: &str) -> Vec<String> {
    let joined = section(heading).split_whitespace().collect::<Vec<_>>().join(" ");
    let spans = joined.split('`').skip(1).step_by(2);
    spans.filter_map(|span| span.strip_prefix("cargo xtask ")).map(str::to_owned).collect()
}

fn section(heading: &str) -> &'static str {
    let rest = CONTRIBUTING.split_once(heading).unwrap().1;
    rest.split("\n## ").next().unwrap()
}

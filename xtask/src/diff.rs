//! `cargo xtask diff`: the effect of a metadata change on users of the crates.

mod changelog;
mod queries;
mod render;
mod side;

use clap::ValueEnum;
use msgraph_codegen::diff::{Comparison, Effect, compare, verdict};

pub use queries::undocumented;
pub use render::text;

use crate::{
    Outcome,
    pin::{Pin, Version},
    pipeline,
    workspace::Workspace,
};
use side::Side;

/// Reports the effect of a metadata change on users of the crates.
///
/// Compares models, not lines. Every change is breaking (existing code may fail to compile), additive, conduct (Rust
/// names and types stay, requests or responses differ) or invisible; the most severe one determines the semver verdict.
#[derive(clap::Args)]
pub struct Arguments {
    /// The old side: a git revision, or a CSDL document (without descriptions and documented operators).
    #[arg(long, value_name = "REV|FILE", default_value = "HEAD")]
    from: String,
    /// The new side: a git revision or a CSDL document. Defaults to the current metadata/.
    #[arg(long, value_name = "REV|FILE")]
    to: Option<String>,
    /// A root to compare from. Needs two documents, which may be of any service. Can be repeated.
    #[arg(long = "root", value_name = "NAME")]
    roots: Vec<String>,
    /// An entity type whose collections yield any derived type. Needs `--root`. Can be repeated.
    #[arg(long, value_name = "TYPE", requires = "roots")]
    polymorphic: Vec<String>,
    /// The version of the service. Defaults to all versions; required for a document.
    #[arg(long)]
    version: Option<String>,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exits with 1 if a change has this effect or a more severe one.
    #[arg(long, value_name = "EFFECT", value_enum)]
    fail_on: Option<Threshold>,
    /// Prints lines for CHANGELOG.md instead of the report.
    #[arg(long)]
    changelog: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Threshold {
    Breaking,
    Additive,
    Conduct,
    Invisible,
}

/// Compares two sides and prints the changes.
///
/// # Errors
/// When a side can't be read or has errors.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let from = Side::new(workspace, Some(&arguments.from))?;
    let to = Side::new(workspace, arguments.to.as_deref())?;
    let comparisons = if arguments.roots.is_empty() {
        side::compare(workspace, &from, &to, arguments.version.as_deref())?
    } else {
        let Arguments { roots, polymorphic, version, .. } = arguments;
        vec![side::compare_documents(&from, &to, roots, polymorphic, version.as_deref())?]
    };
    let output = match (arguments.changelog, arguments.format) {
        (true, _) => changelog::lines(&comparisons, arguments.roots.is_empty()),
        (false, Format::Text) => render::text(&comparisons),
        (false, Format::Markdown) => render::markdown(&comparisons),
        (false, Format::Json) => render::json(&comparisons),
    };
    print!("{output}");
    // Code is generated from the current metadata/ only. The hint goes to stderr: stdout may be read by a program.
    if arguments.to.is_none() && comparisons.iter().any(|comparison| !comparison.changes.is_empty()) {
        let pin = Pin::read(workspace)?;
        for comparison in &comparisons {
            eprint!("{}", undocumented(workspace, &pin, comparison)?);
        }
        eprintln!("next: cargo xtask codegen");
    }
    let limit = arguments.fail_on.map(Effect::from);
    let is_over_limit =
        limit.is_some_and(|limit| verdict(&comparisons).is_some_and(|effect| effect >= limit));
    Ok(Outcome::passed_if(!is_over_limit))
}

/// Compares two slices of a version, given as (name, text).
///
/// # Errors
/// When a slice has errors.
pub fn documents(version: &Version, from: (&str, &str), to: (&str, &str)) -> anyhow::Result<Comparison> {
    let model = |(name, text): (&str, &str)| pipeline::model_of_slice(version, name, text);
    Ok(compare(&model(from)?, &model(to)?))
}

impl From<Threshold> for Effect {
    fn from(threshold: Threshold) -> Self {
        match threshold {
            Threshold::Breaking => Self::Breaking,
            Threshold::Additive => Self::Additive,
            Threshold::Conduct => Self::Conduct,
            Threshold::Invisible => Self::Invisible,
        }
    }
}

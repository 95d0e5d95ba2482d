//! `cargo xtask diff`: what a change of the metadata means for users of the crates.

mod changelog;
mod render;
mod side;

use clap::ValueEnum;
use msgraph_codegen::diff::{Comparison, Effect, compare, verdict};

pub use render::text;

use crate::{Outcome, pin::Version, pipeline, workspace::Workspace};
use side::Side;

/// Says what a change of the metadata means for users of the crates.
///
/// Compares models, not lines: every change is breaking (code that compiled may no longer), additive,
/// or invisible, and the gravest gives the semver verdict.
#[derive(clap::Args)]
pub struct Arguments {
    /// What to compare with: a git revision, or a CSDL document (then without descriptions and documented operators).
    #[arg(long, value_name = "REV|FILE", default_value = "HEAD")]
    from: String,
    /// What to compare: a git revision or a CSDL document; metadata/ as it is now if left out.
    #[arg(long, value_name = "REV|FILE")]
    to: Option<String>,
    /// The version of the service; all if left out, though a document needs one.
    #[arg(long)]
    version: Option<String>,
    /// How to print the changes.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exits with 1 if a change is as grave as this.
    #[arg(long, value_name = "EFFECT", value_enum)]
    fail_on: Option<Threshold>,
    /// Prints lines for CHANGELOG.md instead.
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
    Invisible,
}

/// Compares, and prints the changes.
///
/// # Errors
/// When one of the sides can't be read or has problems.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let from = Side::new(workspace, Some(&arguments.from))?;
    let to = Side::new(workspace, arguments.to.as_deref())?;
    let comparisons = side::compare(workspace, &from, &to, arguments.version.as_deref())?;
    let output = match (arguments.changelog, arguments.format) {
        (true, _) => changelog::lines(&comparisons),
        (false, Format::Text) => render::text(&comparisons),
        (false, Format::Markdown) => render::markdown(&comparisons),
        (false, Format::Json) => render::json(&comparisons),
    };
    print!("{output}");
    // Only metadata/ as it is now can be generated from. The changes themselves go to files and programs as they are.
    if arguments.to.is_none() && comparisons.iter().any(|comparison| !comparison.changes.is_empty()) {
        eprintln!("next: cargo xtask codegen");
    }
    let limit = arguments.fail_on.map(Effect::from);
    let is_grave = limit.is_some_and(|limit| verdict(&comparisons).is_some_and(|effect| effect >= limit));
    Ok(Outcome::passed_if(!is_grave))
}

/// Compares two slices of a version, each with its name.
///
/// # Errors
/// When one of them has problems.
pub fn documents(version: &Version, from: (&str, &str), to: (&str, &str)) -> anyhow::Result<Comparison> {
    let model = |(name, text): (&str, &str)| pipeline::model_of_slice(version, name, text);
    Ok(compare(&model(from)?, &model(to)?))
}

impl From<Threshold> for Effect {
    fn from(threshold: Threshold) -> Self {
        match threshold {
            Threshold::Breaking => Self::Breaking,
            Threshold::Additive => Self::Additive,
            Threshold::Invisible => Self::Invisible,
        }
    }
}

//! Maintenance commands of this workspace: `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{
    Outcome, api, ci, codegen, diff, fuzz, generate, interop, metadata, release, test, tidy,
    workspace::Workspace,
};

/// Maintenance commands of this workspace.
///
/// Exit status: 0 when all is well, 1 when a check found something or a test failed,
/// 2 when the command line is wrong or the work could not be done (a file that can't be read,
/// metadata that doesn't parse, a network error).
#[derive(Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Codegen(codegen::Arguments),
    #[command(subcommand)]
    Metadata(metadata::Verb),
    Diff(diff::Arguments),
    Api(api::Arguments),
    Fuzz(fuzz::Arguments),
    Generate(generate::Arguments),
    Test(test::Arguments),
    Tidy(tidy::Arguments),
    Ci(ci::Arguments),
    Interop(interop::Arguments),
    Release(release::Arguments),
}

fn main() -> ExitCode {
    match run(CommandLine::parse().verb) {
        Ok(Outcome::Passed) => ExitCode::SUCCESS,
        Ok(Outcome::Failed) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(verb: Verb) -> anyhow::Result<Outcome> {
    let workspace = Workspace::of_this_build()?;
    match verb {
        Verb::Codegen(arguments) => codegen::run(&workspace, &arguments),
        Verb::Metadata(verb) => metadata::run(&workspace, &verb),
        Verb::Diff(arguments) => diff::run(&workspace, &arguments),
        Verb::Api(arguments) => api::run(&workspace, &arguments),
        Verb::Fuzz(arguments) => fuzz::run(&workspace, &arguments),
        Verb::Generate(arguments) => generate::run(&workspace, &arguments),
        Verb::Test(arguments) => test::run(&workspace, &arguments),
        Verb::Tidy(arguments) => tidy::run(&workspace, &arguments),
        Verb::Ci(arguments) => ci::run(&workspace, &arguments),
        Verb::Interop(arguments) => interop::run(&workspace, &arguments),
        Verb::Release(arguments) => release::run(&workspace, &arguments),
    }
}

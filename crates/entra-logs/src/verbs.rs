//! The verbs of the command line.

mod check;
mod collect;
mod config;
mod convert;
mod export;
mod follow;
mod gaps;
mod manual;
mod pull;
mod schema;
mod status;
mod verify;
mod void;

use crate::cli::{Arguments, Verb};
use crate::console::Console;
use crate::context::Context;
use crate::failure::Failure;

/// Runs a verb, and returns the exit code.
pub(crate) async fn run(arguments: Arguments) -> Result<u8, Failure> {
    let Arguments { common, verb } = arguments;
    // These need neither a store nor a tenant.
    let verb = match verb {
        Verb::Completions { shell } => return manual::completions(shell),
        Verb::Man { out } => return manual::man(out.as_deref()),
        Verb::Schema(arguments) => return schema::run(&arguments),
        Verb::Convert(arguments) => return convert::run(&Console::new(&common, false), &arguments),
        Verb::Config { action } => return config::run(&common, &action),
        verb => verb,
    };
    let is_output_taken = match &verb {
        Verb::Pull(pull) => pull.collect.stdout,
        Verb::Follow(follow) => follow.collect.stdout,
        _ => false,
    };
    let console = Console::new(&common, is_output_taken);
    let context = Context::load(common, console).await?;
    if is_reading(&verb) && context.is_in_memory() {
        collect::into_memory(&context).await?;
    }
    match verb {
        Verb::Check(arguments) => check::run(&context, &arguments).await,
        Verb::Pull(arguments) => pull::run(&context, &arguments).await,
        Verb::Follow(arguments) => follow::run(&context, &arguments).await,
        Verb::Status(arguments) => status::run(&context, &arguments).await,
        Verb::Gaps(arguments) => gaps::run(&context, &arguments).await,
        Verb::Verify(arguments) => verify::run(&context, &arguments).await,
        Verb::Void(arguments) => void::run(&context, &arguments).await,
        Verb::Export(arguments) => export::run(&context, &arguments).await,
        Verb::Convert(_)
        | Verb::Schema(_)
        | Verb::Config { .. }
        | Verb::Completions { .. }
        | Verb::Man { .. } => Ok(0),
    }
}

/// Whether a verb reads what an earlier run has collected.
fn is_reading(verb: &Verb) -> bool {
    matches!(verb, Verb::Status(_) | Verb::Gaps(_) | Verb::Verify(_) | Verb::Void(_) | Verb::Export(_))
}

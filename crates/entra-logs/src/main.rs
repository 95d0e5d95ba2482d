//! Pulls Microsoft Entra audit logs continuously and proves that nothing is missing.

mod azure_cli;
mod cli;
mod config;
mod console;
mod context;
mod duration;
mod failure;
mod metrics;
mod page;
mod scope;
mod server;
mod shard;
mod simulated;
mod stdout;
mod tenants;
mod token;
mod verbs;
mod when;

use std::process::ExitCode;

use clap::Parser as _;

use cli::{Arguments, LogFormat};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors; everything else is a usage error.
            let code = u8::from(error.use_stderr());
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let log_format = arguments.common.log_format;
    match run(arguments) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            match log_format {
                // Logging may not have started yet.
                LogFormat::Json => {
                    let time = jiff::Timestamp::now().to_string();
                    let line = serde_json::json!({"timestamp": time, "level": "ERROR", "message": failure.to_string()});
                    eprintln!("{line}");
                }
                LogFormat::Text => eprintln!("error: {failure}"),
            }
            ExitCode::from(failure.exit_code())
        }
    }
}

/// The threads that read and write files. Each keeps memory of its own, so the default of 512 costs more than it saves.
const BLOCKING_THREADS: usize = 2;

fn run(arguments: Arguments) -> Result<u8, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()
        .map_err(|error| Failure::incomplete(format!("cannot start threads: {error}")))?;
    let code = runtime.block_on(verbs::run(arguments));
    // Whoever is still writing to a store is not waited for: what is not committed is read again.
    runtime.shutdown_background();
    code
}

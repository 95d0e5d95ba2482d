//! Log lines on standard error.

use std::io::{self, IsTerminal as _, Write};

use indicatif::MultiProgress;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::cli::{Common, LogFormat};

/// Starts logging. `RUST_LOG` decides what is logged; by default commits and what needs attention.
pub(super) fn start(common: &Common, bars: Option<MultiProgress>) {
    // Progress on a terminal shows what is going on.
    let level = if common.quiet || bars.is_some() { "warn" } else { "warn,entra_logs=info" };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let is_colored = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(Lines(bars))
        .with_target(false)
        .with_ansi(is_colored);
    // A second call, as in tests, finds the first one's logging.
    let _ = match common.log_format {
        LogFormat::Text => builder.compact().try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
}

/// Writes lines above the progress.
#[derive(Clone)]
struct Lines(Option<MultiProgress>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let write = || io::stderr().write(bytes);
        match &self.0 {
            Some(bars) => bars.suspend(write),
            None => write(),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

//! What a person sees: progress on a terminal, plain lines otherwise, results on standard output.

mod logging;
mod progress;
mod table;

pub(crate) use table::Table;

use std::io::{self, IsTerminal as _, Write as _};

use indicatif::MultiProgress;
use msgraph_auditlogs_collect::Event;

use crate::cli::{Common, LogFormat};
use crate::failure::Failure;
use progress::Progress;

/// Where results and progress go.
#[derive(Clone)]
pub(crate) struct Console {
    bars: Option<MultiProgress>,
    /// Results go to standard error, since standard output has records.
    is_output_taken: bool,
    is_quiet: bool,
    /// Hints are log lines too.
    is_json: bool,
}

impl Console {
    /// Sets up logging and, on a terminal, progress.
    pub(crate) fn new(common: &Common, is_output_taken: bool) -> Self {
        let is_terminal = io::stderr().is_terminal() && common.log_format == LogFormat::Text && !common.quiet;
        let bars = is_terminal.then(MultiProgress::new);
        logging::start(common, bars.clone());
        let is_json = common.log_format == LogFormat::Json;
        Self { bars, is_output_taken, is_quiet: common.quiet, is_json }
    }

    /// Prints a result.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        if self.is_output_taken {
            self.hint(text.trim_end());
            return Ok(());
        }
        let text = if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
        write_out(text.as_bytes())
    }

    /// Prints a hint for people.
    pub(crate) fn hint(&self, text: &str) {
        if self.is_quiet {
            return;
        }
        if self.is_json {
            tracing::info!("{}", text.trim_start());
        } else {
            eprintln!("{text}");
        }
    }

    /// Follows the events of a tenant's collector.
    pub(crate) fn observer(&self, label: &str) -> impl Fn(&Event) + Send + Sync + 'static {
        let progress = Progress::new(self.bars.clone(), label);
        move |event| progress.take(event)
    }

    /// Removes what progress has drawn.
    pub(crate) fn clear(&self) {
        if let Some(bars) = &self.bars {
            let _ = bars.clear();
        }
    }
}

/// Writes to standard output.
pub(crate) fn write_out(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| output_failure(&error))
}

/// The failure of a write to standard output. A reader that has gone, as in `| head`, ends the program without an error.
pub(crate) fn output_failure(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    Failure::incomplete(format!("cannot write to standard output: {error}"))
}

/// `1,234,567`.
pub(crate) fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// `1 window`, `2 windows`, `2 entries`, `2 hashes`.
pub(crate) fn count(value: u64, one: &str) -> String {
    let (stem, ending) = match one.strip_suffix('y') {
        _ if value == 1 => (one, ""),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => (stem, "ies"),
        _ if one.ends_with("sh") => (one, "es"),
        _ => (one, "s"),
    };
    format!("{} {stem}{ending}", number(value))
}

/// `12.3 MB`.
pub(crate) fn bytes(value: u64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut shown = value as f64;
    let mut unit = 0;
    while shown >= 1_000.0 && unit + 1 < units.len() {
        shown /= 1_000.0;
        unit += 1;
    }
    let unit_name = units.get(unit).copied().unwrap_or("B");
    if unit == 0 { format!("{value} B") } else { format!("{shown:.1} {unit_name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(count(1, "window"), "1 window");
        assert_eq!(count(2_000, "window"), "2,000 windows");
        assert_eq!(["entry", "hash", "day"].map(|one| count(2, one)), ["2 entries", "2 hashes", "2 days"]);
        assert_eq!(["entry", "hash"].map(|one| count(1, one)), ["1 entry", "1 hash"]);
        assert_eq!([999, 1_500, 12_340_000].map(bytes), ["999 B", "1.5 kB", "12.3 MB"]);
    }
}

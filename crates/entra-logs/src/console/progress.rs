//! Progress of a collector: one line for each stream on a terminal, log lines otherwise.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use jiff::Timestamp;
use msgraph_auditlogs_collect::{Event, Failure, Span};

use super::number;
use crate::duration;

/// How often a long run reports how far it is, where there is no terminal.
const EVERY: Duration = Duration::from_secs(10);

pub(super) struct Progress {
    bars: Option<MultiProgress>,
    label: String,
    state: Mutex<State>,
}

struct State {
    streams: BTreeMap<String, Line>,
    records: u64,
    pages: u64,
    reported: Instant,
}

struct Line {
    bar: Option<ProgressBar>,
    started: Instant,
    window: String,
    records: u64,
    throttled: u64,
    /// Up to where it was read.
    read_to: Option<Timestamp>,
}

impl Progress {
    pub(super) fn new(bars: Option<MultiProgress>, label: &str) -> Self {
        let state = State { streams: BTreeMap::new(), records: 0, pages: 0, reported: Instant::now() };
        Self { bars, label: label.to_owned(), state: Mutex::new(state) }
    }

    pub(super) fn take(&self, event: &Event) {
        let tenant = self.label.as_str();
        match event {
            Event::Reading { stream, span } => {
                self.with(&stream.name(), |line| line.window = span.map_or("snapshot".to_owned(), window));
            }
            Event::Page { stream, new, rows } => {
                self.with(&stream.name(), |line| line.records += new);
                self.report(*rows);
            }
            Event::Window { stream, window: read } => {
                let covered = read.covered();
                self.with(&stream.name(), |line| {
                    if !covered.is_empty() {
                        line.read_to = line.read_to.max(Some(covered.to));
                    }
                });
                tracing::debug!(
                    tenant,
                    stream = %stream,
                    from = %read.span.from,
                    to = %read.span.to,
                    complete = read.complete,
                    new = read.counts.new,
                    "window read"
                );
            }
            Event::Failed { stream, error, is_new } => {
                if error.failure == Failure::Throttled {
                    self.with(&stream.name(), |line| line.throttled += 1);
                }
                if *is_new {
                    tracing::warn!(tenant, stream = %stream, "{error}");
                }
            }
            Event::Recovered { stream, failure } => {
                tracing::info!(tenant, stream = %stream, %failure, "works again");
            }
            Event::Committed { position, head, records, .. } => {
                tracing::info!(tenant, position, head, records, "committed");
            }
            Event::Conflict { position } => {
                tracing::info!(tenant, position, "another writer was first; compared again");
            }
            Event::ClockSkew { local, service } => {
                let seconds = local.duration_since(*service).as_secs();
                tracing::warn!(
                    tenant,
                    seconds,
                    "this machine's clock differs from the service's; set it by NTP. Times are counted by the smaller one"
                );
            }
            _ => {}
        }
    }

    fn with(&self, stream: &str, change: impl FnOnce(&mut Line)) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let line = state.streams.entry(stream.to_owned()).or_insert_with(|| self.line());
        change(line);
        if let Some(bar) = &line.bar {
            bar.set_message(text(&self.label, stream, line));
            bar.tick();
        }
    }

    fn line(&self) -> Line {
        let bar = self.bars.as_ref().map(|bars| {
            let style = ProgressStyle::with_template("{spinner} {wide_msg}");
            let bar = bars.add(ProgressBar::new_spinner());
            if let Ok(style) = style {
                bar.set_style(style);
            }
            bar
        });
        Line { bar, started: Instant::now(), window: String::new(), records: 0, throttled: 0, read_to: None }
    }

    /// Reports now and then how far the run is.
    fn report(&self, rows: u64) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.records += rows;
        state.pages += 1;
        if self.bars.is_none() && state.reported.elapsed() >= EVERY {
            state.reported = Instant::now();
            tracing::info!(tenant = self.label, records = state.records, pages = state.pages, "reading");
        }
    }
}

fn text(label: &str, stream: &str, line: &Line) -> String {
    let seconds = line.started.elapsed().as_secs().max(1);
    let rate = line.records / seconds;
    let lag = line.read_to.map_or(String::new(), |to| {
        let lag = Timestamp::now().duration_since(to).as_secs();
        format!("  lag {}", duration::short(u64::try_from(lag).unwrap_or(0)))
    });
    let throttled = if line.throttled > 0 { "  throttled" } else { "" };
    let records = number(line.records);
    format!("{label} {stream}  {}  {records} records  {rate}/s{lag}{throttled}", line.window)
}

fn window(span: Span) -> String {
    let from = span.from.strftime("%m-%d %H:%M");
    format!("{from}–{}", span.to.strftime("%m-%d %H:%M"))
}

impl Drop for Progress {
    fn drop(&mut self) {
        for line in self.state.get_mut().unwrap_or_else(PoisonError::into_inner).streams.values() {
            if let Some(bar) = &line.bar {
                bar.finish_and_clear();
            }
        }
    }
}

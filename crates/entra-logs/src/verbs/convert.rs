//! `convert`: exported logs of any form, as JSON Lines in the form of Graph.

mod input;
mod output;
mod tally;

use std::io::{self, Read};

use msgraph_auditlogs_exports::{Change, Exported, Normalization, Reader, Report, SignInKind};
use serde_json::json;

use crate::cli::Convert;
use crate::console::Console;
use crate::failure::{COMPLETE, Failure, GAPS, INCOMPLETE, with_causes};
use input::Input;
use output::Output;
use tally::Tally;

pub(super) fn run(console: &Console, arguments: &Convert) -> Result<u8, Failure> {
    let wanted = Wanted {
        reports: arguments.report.iter().map(|name| report(name)).collect::<Result<_, _>>()?,
        kinds: arguments.kind.iter().map(|name| kind(name)).collect::<Result<_, _>>()?,
    };
    let as_report = arguments.as_report.as_deref().map(report).transpose()?;
    let inputs = input::expand(&arguments.inputs)?;
    let mut conversion = Conversion {
        as_report,
        wanted,
        with_origin: arguments.origin,
        output: Output::create(arguments.out.as_deref())?,
        tally: Tally::default(),
    };
    for input in &inputs {
        match input {
            Input::Standard => conversion.convert(input, Reader::new(io::stdin().lock()))?,
            Input::File(path) => match Reader::open(path) {
                Ok(reader) => conversion.convert(input, reader)?,
                Err(error) => {
                    conversion.tally.unreadable += 1;
                    eprintln!("error: {input}: cannot be opened: {error}");
                }
            },
        }
    }
    let Conversion { output, tally, .. } = conversion;
    output.finish()?;
    console.hint(&tally.text(inputs.len()));
    Ok(match (tally.unreadable, tally.cut) {
        (0, 0) => COMPLETE,
        (0, _) => GAPS,
        _ => INCOMPLETE,
    })
}

/// What is converted, and into what.
struct Conversion {
    as_report: Option<Report>,
    wanted: Wanted,
    with_origin: bool,
    output: Output,
    tally: Tally,
}

impl Conversion {
    fn convert<R: Read>(&mut self, input: &Input, reader: Reader<R>) -> Result<(), Failure> {
        let reader = match self.as_report {
            Some(report) => reader.report(report),
            None => reader,
        };
        let before = self.tally.seen();
        for item in reader {
            match item {
                Ok(exported) => self.record(input, exported)?,
                Err(error) => {
                    self.tally.unreadable += 1;
                    let message = with_causes(&error);
                    eprintln!("error: {input}:{}: {message}", error.position().line);
                }
            }
        }
        if self.tally.seen() == before {
            eprintln!("note: {input} has no record");
        }
        Ok(())
    }

    fn record(&mut self, input: &Input, exported: Exported) -> Result<(), Failure> {
        if !self.wanted.has(&exported) {
            self.tally.skipped += 1;
            return Ok(());
        }
        let changes = exported.normalizations();
        for change in changes.iter().filter(|change| change.change == Change::Cut) {
            self.tally.cut += 1;
            eprintln!("warning: {input}:{}: {change}", exported.position.line);
        }
        self.tally.add(&exported, &changes);
        if self.with_origin {
            self.output.line(&with_origin_of(input, exported, &changes))
        } else {
            self.output.line(&exported.into_graph_json())
        }
    }
}

/// The record with all that is known of where it comes from; `original` is its exact text.
fn with_origin_of(input: &Input, exported: Exported, changes: &[Normalization]) -> String {
    let changes: Vec<_> = changes
        .iter()
        .map(|change| {
            json!({"path": change.path, "change": change.change.to_string(), "from": change.from, "to": change.to})
        })
        .collect();
    let origin = json!({
        "file": input.to_string(),
        "line": exported.position.line,
        "byte": exported.position.byte,
        "form": exported.form.name(),
        "report": exported.report.map(Report::name),
        "kind": exported.kind.map(SignInKind::name),
        "tenant": exported.tenant,
        "changes": changes,
        "original": exported.raw,
    });
    // The text of the record is not parsed again: it stays as it is.
    format!("{{\"origin\":{origin},\"record\":{}}}", exported.into_graph_json())
}

/// What `--report` and `--kind` select.
struct Wanted {
    reports: Vec<Report>,
    kinds: Vec<SignInKind>,
}

impl Wanted {
    /// Whether a record is selected. One that does not show its report or kind may be a wanted one, so it is.
    fn has(&self, exported: &Exported) -> bool {
        let of_report =
            self.reports.is_empty() || exported.report.is_none_or(|report| self.reports.contains(&report));
        let of_kind = self.kinds.is_empty()
            || match (exported.report, exported.kind) {
                (_, Some(kind)) => self.kinds.contains(&kind),
                (report, None) => report.is_none_or(|report| report == Report::SignIns),
            };
        of_report && of_kind
    }
}

fn report(name: &str) -> Result<Report, Failure> {
    // Exports are not of a version, but people have the names of streams at hand.
    let own = name.rsplit_once('/').map_or(name, |(_, own)| own);
    find(Report::ALL, Report::name, own).ok_or_else(|| {
        Failure::usage(format!(
            "{name:?} is not a report of exports; there are {}",
            names(Report::ALL, Report::name)
        ))
    })
}

fn kind(name: &str) -> Result<SignInKind, Failure> {
    find(SignInKind::ALL, SignInKind::name, name).ok_or_else(|| {
        Failure::usage(format!(
            "{name:?} is not a kind of sign-ins; there are {}",
            names(SignInKind::ALL, SignInKind::name)
        ))
    })
}

/// The value of a name, in any letter case.
fn find<T: Copy>(all: &[T], name_of: fn(T) -> &'static str, name: &str) -> Option<T> {
    all.iter().copied().find(|value| name_of(*value).eq_ignore_ascii_case(name))
}

fn names<T: Copy>(all: &[T], name_of: fn(T) -> &'static str) -> String {
    all.iter().map(|value| name_of(*value)).collect::<Vec<_>>().join(", ")
}

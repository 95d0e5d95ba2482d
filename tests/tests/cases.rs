//! Small inputs, one behavior each: what is generated from them, and that it keeps what it decodes.
//!
//! Each folder of `cases/` is a test of its own, named after the folder. `cases/README.md` shows how to add one.

#![allow(clippy::unwrap_used, reason = "a failure here fails a test")]

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use msgraph_tests::generate::{Case, cases};
use msgraph_tests::{cases::round_trip, golden, is_same};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let cases = cases(&Path::new(FOLDER).join("cases")).unwrap();
    let trials = cases.into_iter().map(|case| Trial::test(case.name.clone(), move || check(&case)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// The generated code is the reviewed code, and the records of the case survive decoding and encoding.
fn check(case: &Case) -> Result<(), Failed> {
    let reviewed = Path::new(FOLDER).join("snapshots/cases").join(&case.name);
    golden::compare(&reviewed, &case.shown()?)?;
    for record in case.records()? {
        let original: serde_json::Value = serde_json::from_str(&record.text)?;
        let written = round_trip(&case.name, &record.type_, &record.text)
            .map_err(|error| format!("{}: {error}", record.text))?;
        if !is_same(&written, &original) {
            return Err(format!("a record changed\n   read: {original}\nwritten: {written}").into());
        }
    }
    Ok(())
}

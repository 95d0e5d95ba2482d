//! How long files are, where they lie, and that every package keeps the workspace's lints.

use super::{Finding, SourceFile};

/// Longer files hold more than one concept. From about 400 lines on, it is a question to ask.
const LONGEST_FILE: usize = 600;

pub(super) fn check(file: &SourceFile, findings: &mut Vec<Finding>) {
    if file.is_rust() && !file.is_generated() {
        let lines = file.text.lines().count();
        if lines > LONGEST_FILE {
            let message =
                format!("{lines} lines, over {LONGEST_FILE}; find the concept that wants its own file");
            findings.push(file.finding(None, message));
        }
        // What examples or tests share is no example or test itself: there `mod.rs` is the way to say so.
        let is_shared = file.path.contains("/examples/")
            || file.path.contains("/tests/")
            || file.path.starts_with("tests/");
        if file.path.ends_with("/mod.rs") && !is_shared {
            findings.push(file.finding(None, "a module lives in `name.rs`, its submodules in `name/`"));
        }
    }
    // The programs are examples of other people's packages; fuzz targets are a workspace of their own.
    let is_ours = !file.path.starts_with("tests/programs/") && !file.path.starts_with("fuzz/");
    if is_ours && file.path.ends_with("/Cargo.toml") && !keeps_lints(&file.text) {
        findings.push(file.finding(None, "has no `[lints] workspace = true`"));
    }
    if file.text.contains('\r') && !file.path.starts_with("tests/") && !file.path.contains("/fixtures/") {
        findings.push(file.finding(None, "has carriage returns; lines end in a line feed"));
    }
}

fn keeps_lints(manifest: &str) -> bool {
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    let keeps = |lints: &toml::Value| lints.get("workspace")?.as_bool();
    manifest.get("lints").and_then(keeps).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(path: &str, text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        check(&SourceFile { path: path.to_owned(), text: text.to_owned() }, &mut findings);
        findings.into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn a_long_file_is_found_unless_it_is_generated() {
        let long = "\n".repeat(601);
        assert_eq!(messages("codegen/src/a.rs", &long).len(), 1);
        assert_eq!(messages("codegen/src/a.rs", &"\n".repeat(600)), Vec::<String>::new());
        assert_eq!(messages("crates/models/src/generated/a.rs", &long), Vec::<String>::new());
    }

    #[test]
    fn a_package_without_the_lints_is_found() {
        assert_eq!(messages("codegen/Cargo.toml", "[package]\nname = \"a\"\n").len(), 1);
        assert_eq!(messages("codegen/Cargo.toml", "[lints]\nworkspace = true\n"), Vec::<String>::new());
    }
}

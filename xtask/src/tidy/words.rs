//! Words that a part of the workspace must not contain.

use std::collections::BTreeSet;

use msgraph_codegen::model::Model;

use super::{Finding, SourceFile};

struct Rule {
    /// The paths that it holds for begin with one of these...
    within: &'static [&'static str],
    /// ...and not with one of these.
    except: &'static [&'static str],
    words: &'static [&'static str],
    reason: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        within: &["codegen/src/"],
        except: &[],
        words: &[
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "SystemTime",
            "Instant::now",
            "include_str!",
        ],
        reason: "the generator is text in, text out; files, network and clock belong to xtask",
    },
    Rule {
        within: &["codegen/src/"],
        except: &["codegen/src/naming.rs"],
        words: &["format_ident!", "Ident::new", "Ident::new_raw"],
        reason: "naming.rs alone makes identifiers",
    },
    Rule {
        within: &["codegen/src/"],
        except: &["codegen/src/files"],
        words: &["prettyplease::"],
        reason: "files.rs alone turns tokens into text",
    },
    Rule {
        within: &["crates/models/src/", "crates/auditlogs/src/", "crates/runtime/src/"],
        // Credentials of an application are in files, and the guide is about programs that have files.
        except: &["crates/auditlogs/src/guide/", "crates/runtime/src/client/credential/"],
        words: &["std::fs", "std::process"],
        reason: "the shipped crates touch no files",
    },
    Rule {
        within: &[""],
        except: &["xtask/src/tidy/words.rs"],
        words: &["/home/", "/root/", "/Users/", "C:\\Users"],
        reason: "a path of somebody's machine",
    },
    Rule {
        within: &["codegen/", "crates/", "xtask/", "tests/"],
        except: &["xtask/src/tidy/words.rs"],
        words: &["todo!(", "unimplemented!(", "#[ignore", "assert!(true)", "FIXME"],
        reason: "unfinished",
    },
];

/// Checks a file against [`RULES`].
pub(super) fn check(file: &SourceFile, findings: &mut Vec<Finding>) {
    for rule in RULES {
        if !begins(&file.path, rule.within) || begins(&file.path, rule.except) {
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            for word in rule.words.iter().filter(|word| line.contains(**word)) {
                findings.push(file.finding(Some(index + 1), format!("`{word}`: {}", rule.reason)));
            }
        }
    }
}

/// Checks that the generator knows nothing of what it is used for.
pub(super) fn check_names(file: &SourceFile, models: &[Model], findings: &mut Vec<Finding>) {
    if !file.path.starts_with("codegen/src/") {
        return;
    }
    let names = telling_names(models);
    for (index, line) in file.text.lines().enumerate() {
        for word in line.split(|character: char| !character.is_alphanumeric()) {
            if names.contains(&word.to_lowercase()) {
                let message = format!("`{word}`: the generator must not name what it is used for");
                findings.push(file.finding(Some(index + 1), message));
            }
        }
    }
}

/// The names, in lower case, that nobody would write without meaning the item: those of several words.
fn telling_names(models: &[Model]) -> BTreeSet<String> {
    let structured_types =
        models.iter().flat_map(|model| &model.structured_types).map(|structured| &structured.name);
    let enumerations =
        models.iter().flat_map(|model| &model.enumerations).map(|enumeration| &enumeration.name);
    let request_builders =
        models.iter().flat_map(|model| &model.request_builders).map(|builder| &builder.name);
    structured_types
        .chain(enumerations)
        .chain(request_builders)
        .map(|name| name.rust.as_str())
        .filter(|name| name.chars().filter(|character| character.is_uppercase()).count() > 1)
        .map(str::to_lowercase)
        .collect()
}

fn begins(path: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| path.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_finds_its_words_where_it_holds() {
        let table = [
            ("codegen/src/csdl/parse.rs", "use std::fs;", 1),
            ("xtask/src/codegen.rs", "use std::fs;", 0),
            ("codegen/src/emit/model.rs", "let a = format_ident!(\"a\");", 1),
            ("codegen/src/naming.rs", "let a = format_ident!(\"a\");", 0),
            ("codegen/src/emit/model.rs", "prettyplease::unparse(&file)", 1),
            ("crates/models/src/lib.rs", "std::fs::read(\"a\")", 1),
            ("metadata/pin.toml", "file = \"/home/me/beta.csdl\"", 1),
            ("crates/sim/src/lib.rs", "todo!()", 1),
        ];
        for (path, text, expected) in table {
            let mut findings = Vec::new();
            check(&SourceFile { path: path.to_owned(), text: text.to_owned() }, &mut findings);
            assert_eq!(findings.len(), expected, "{path}: {text}: {findings:?}");
        }
    }
}

//! Words that this project does not use, with the words that it uses instead.
//!
//! Readers search for the terms of Graph, OData, Rust and HTTP, so one thing has one name. Quoted wire names are exempt:
//! a string or a piece in backticks without white space.

use super::{Finding, SourceFile};

/// A word, or several in this order, in any letter case. A word with a capital letter must match exactly.
struct Rule {
    words: &'static str,
    instead: &'static str,
    /// Lines that contain one of these use the words properly.
    except: &'static [&'static str],
}

const fn rule(words: &'static str, instead: &'static str) -> Rule {
    Rule { words, instead, except: &[] }
}

const fn rule_except(words: &'static str, instead: &'static str, except: &'static [&'static str]) -> Rule {
    Rule { words, instead, except }
}

const RULES: &[Rule] = &[
    // Verbs.
    rule_except("gives", "returns", &["gives up"]),
    rule_except(
        "takes",
        "accepts, or needs",
        &[
            "takes about",
            "takes effect",
            "takes long",
            "takes over",
            "takes part",
            "takes place",
            "takes precedence",
            "takes time",
            "it takes",
            "that takes",
            "takes `",
            "request takes",
            "attempt takes",
        ],
    ),
    rule("tells", "reports, states or returns"),
    rule("told", "reported or configured; `distinguished` for `told apart`"),
    rule("says", "states, or reports"),
    rule("said", "stated, or reported"),
    rule("stands", "is"),
    rule("lacks", "has no, or is missing"),
    rule("lacking", "missing, or unavailable"),
    rule("comes of", "results from"),
    rule("came of", "resulted from"),
    rule("becomes of", "happens to"),
    rule("became of", "happened to"),
    rule("furnish", "add"),
    rule("settle", "the name of what is decided"),
    // Phrases.
    rule("unless told", "by default"),
    rule("that which", "what"),
    rule("so many at most", "at most N"),
    rule("stand for", "represent; `placeholder` for what stands for a value"),
    rule("set apart", "out-of-line"),
    rule("stand apart", "are out-of-line"),
    rule("tries again", "retries"),
    rule("comes again", "is delivered again"),
    rule("come again", "be delivered again"),
    rule("failures that pass", "transient failures"),
    rule_except(
        "behind",
        "after",
        &[
            "feature",
            "proxy",
            "library behind",
            "proxies",
            "clock",
            "load balancer",
            "lags behind",
            "behind_",
            "_behind",
        ],
    ),
    // Terms.
    rule("misfit", "mismatch"),
    rule("misfits", "mismatches"),
    rule("unfit", "mismatch"),
    rule("descendant", "derived type"),
    rule("descendants", "derived types"),
    rule("mend", "repair, or fix"),
    rule("mends", "repairs, or fixes"),
    rule("mended", "repaired, or fixed"),
    rule("lateness", "publication delay"),
    rule("messy", "oddities"),
    rule("doubles that", "duplicates that"),
    rule("Feed", "page stream"),
    rule("Fetched", "raw page"),
    // American spelling.
    rule("behaviour", "behavior"),
    rule("behaviours", "behaviors"),
    rule("colour", "color"),
    rule("colours", "colors"),
    rule("licence", "license"),
    rule("licences", "licenses"),
    rule("neighbour", "neighbor"),
    rule("neighbours", "neighbors"),
    rule("neighbouring", "neighboring"),
    rule("normalise", "normalize"),
    rule("normalised", "normalized"),
    rule("recognise", "recognize"),
    rule("recognised", "recognized"),
    rule("serialise", "serialize"),
    rule("serialised", "serialized"),
    rule("honour", "honor"),
    rule("honoured", "honored"),
];

/// Text of others, text that is compared byte for byte, and this list.
const EXCEPT: &[&str] = &[
    "metadata/v1.0.csdl",
    "metadata/beta.csdl",
    "tests/cases/",
    "tests/errors/",
    "tests/fixtures/",
    "tests/snapshots/",
    "xtask/api/",
    "xtask/src/tidy/language.rs",
];

const KINDS: &[&str] = &[".rs", ".md", ".csdl", ".toml", ".yml", ".html"];

/// Folders whose prose is still being rewritten: `cargo xtask tidy --all-words` reports them.
const PENDING: &[&str] = &[];

/// Whether the file's prose is still being rewritten.
pub(super) fn is_pending(file: &SourceFile) -> bool {
    PENDING.iter().any(|folder| file.path.starts_with(folder))
}

/// Finds the words of [`RULES`] in prose, identifiers and messages.
pub(super) fn check(file: &SourceFile, findings: &mut Vec<Finding>) {
    let is_prose = KINDS.iter().any(|kind| file.path.ends_with(kind));
    let is_excepted =
        EXCEPT.iter().any(|start| file.path.starts_with(start)) && !file.path.ends_with("README.md");
    if !is_prose || is_excepted || file.is_generated() {
        return;
    }
    for (index, line) in file.text.lines().enumerate() {
        let line = without_quoted_names(line);
        let words: Vec<&str> =
            line.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        for rule in RULES {
            if contains(&words, rule.words) && !rule.except.iter().any(|proper| line.contains(proper)) {
                let message = format!("`{}`: use `{}`", rule.words, rule.instead);
                findings.push(file.finding(Some(index + 1), message));
            }
        }
    }
}

fn contains(words: &[&str], wanted: &str) -> bool {
    let is_exact = wanted.starts_with(char::is_uppercase);
    let is_same = |word: &str, wanted: &str| match is_exact {
        true => word == wanted,
        false => word.eq_ignore_ascii_case(wanted),
    };
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let mut windows = words.windows(wanted.len());
    windows.any(|window| window.iter().zip(&wanted).all(|(word, wanted)| is_same(word, wanted)))
}

/// The line without the quoted pieces that have no white space.
fn without_quoted_names(line: &str) -> String {
    let mut text = line.to_owned();
    for quote in ['"', '`'] {
        let pieces: Vec<_> = text.split(quote).collect();
        let last = pieces.len() - 1;
        let kept = pieces.iter().enumerate().map(|(index, piece)| {
            let is_quoted = index % 2 == 1 && index != last;
            if is_quoted && !piece.contains(char::is_whitespace) { "" } else { piece }
        });
        text = kept.collect::<Vec<_>>().join(&quote.to_string());
    }
    text
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
    fn words_are_found_in_comments_names_and_messages_with_the_replacement() {
        let table = [
            "/// Gives the record.",
            "fn a_method_gives_its_record() {}",
            "bail!(\"it gives nothing\");",
            "struct Feed;",
            "/// Its kind, unless told otherwise.",
        ];
        for text in table {
            assert!(!messages("crates/a/src/b.rs", text).is_empty(), "{text}");
        }
        assert_eq!(messages("README.md", "It gives."), ["`gives`: use `returns`"]);
    }

    #[test]
    fn quoted_names_proper_uses_and_text_of_others_are_exempt() {
        let table = [
            ("crates/a/src/b.rs", "let a = json[\"gives\"]; // the member `lacks`"),
            ("crates/a/src/b.rs", "/// Never gives up. Behind the feature `http`. A line feed."),
            ("crates/a/src/b.rs", "let forgives = understands;"),
            ("tests/cases/a/input.csdl", "<!-- gives -->"),
            ("crates/models/src/generated/beta/a.rs", "/// It lacks."),
            ("Cargo.lock", "gives"),
        ];
        for (path, text) in table {
            assert_eq!(messages(path, text), Vec::<String>::new(), "{path}: {text}");
        }
    }
}

//! What generated code may contain.

use std::str::FromStr as _;

use proc_macro2::{TokenStream, TokenTree};

use super::{Finding, SourceFile};

/// What has to be decided belongs to the runtime, once; generated code only states facts.
const FORBIDDEN: &[&str] = &["unwrap", "expect", "panic", "unreachable", "unsafe", "loop", "while", "todo"];

pub(super) fn check(file: &SourceFile, findings: &mut Vec<Finding>) {
    if !file.is_generated() || !file.is_rust() {
        return;
    }
    if !file.text.lines().take(4).any(|line| line.contains("cargo xtask codegen")) {
        findings.push(file.finding(Some(1), "has no header that names the command which regenerates it"));
    }
    match TokenStream::from_str(&file.text) {
        Ok(tokens) => check_tokens(file, tokens, findings),
        Err(error) => findings.push(file.finding(Some(error.span().start().line), "isn't Rust")),
    }
}

fn check_tokens(file: &SourceFile, tokens: TokenStream, findings: &mut Vec<Finding>) {
    let mut begins_statement = true;
    for token in tokens {
        let mut next_begins_statement = false;
        match token {
            TokenTree::Ident(word) => {
                let text = word.to_string();
                if FORBIDDEN.contains(&text.as_str()) || (text == "for" && begins_statement) {
                    let message = format!("generated code contains `{text}`; the runtime should do that");
                    findings.push(file.finding(Some(word.span().start().line), message));
                }
            }
            TokenTree::Group(group) => {
                check_tokens(file, group.stream(), findings);
                next_begins_statement = group.delimiter() == proc_macro2::Delimiter::Brace;
            }
            TokenTree::Punct(punct) => next_begins_statement = punct.as_char() == ';',
            TokenTree::Literal(_) => {}
        }
        begins_statement = next_begins_statement;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "// Regenerate with `cargo xtask codegen`.\n";

    fn lines(text: &str) -> Vec<Option<usize>> {
        let mut findings = Vec::new();
        let path = "crates/models/src/generated/beta/a.rs".to_owned();
        check(&SourceFile { path, text: format!("{HEADER}{text}") }, &mut findings);
        findings.into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn loops_and_panics_are_found_with_their_line() {
        assert_eq!(lines("fn a() {\n    b.unwrap();\n}"), [Some(3)]);
        assert_eq!(lines("fn a() { let b = 1; for c in d {} }"), [Some(2)]);
        assert_eq!(lines("fn a() { loop {} }\nunsafe fn b() {}"), [Some(2), Some(3)]);
    }

    #[test]
    fn documentation_and_trait_implementations_are_no_code() {
        assert_eq!(lines("/// Don't unwrap; loop for ever.\nimpl A for B {}"), []);
        assert_eq!(lines("const A: &str = \"for loop unsafe\";"), []);
    }

    #[test]
    fn a_missing_header_is_found() {
        let mut findings = Vec::new();
        let path = "crates/models/src/generated/beta/a.rs".to_owned();
        check(&SourceFile { path, text: "struct A;".to_owned() }, &mut findings);
        assert_eq!(findings.len(), 1);
    }
}

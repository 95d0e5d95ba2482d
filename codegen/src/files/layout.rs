//! The width of lines. `prettyplease` breaks lines at 89 columns and in more places than rustfmt; what fits into the
//! width of this workspace is joined again, and a function whose body is one expression is one line.

/// The width of a line, as in the `rustfmt.toml` of this workspace.
const WIDTH: usize = 110;

/// Joins the lines of formatted items wherever the result fits into the width.
pub(super) fn widen(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // From the end, so that inner groups are joined before the groups around them.
    for at in (0..lines.len()).rev() {
        while join_group(&mut lines, at) || join_chain(&mut lines, at) {}
        break_constant(&mut lines, at);
        fill(&mut lines, at);
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// Joins the group of brackets that the line at `at` opens, and returns whether it did.
fn join_group(lines: &mut Vec<String>, at: usize) -> bool {
    let Some((line, rest)) = lines.get(at..).and_then(<[String]>::split_first) else { return false };
    let Some((before, opening)) =
        line.char_indices().next_back().map(|(end, last)| (line.split_at(end).0, last))
    else {
        return false;
    };
    let closing = match opening {
        '(' => ')',
        '[' => ']',
        '<' => '>',
        '{' => '}',
        _ => return false,
    };
    let is_item = indentation(line) == 0 && !line.starts_with("use ") && !line.starts_with("pub use ");
    // What follows the parameters of a function is joined after them.
    let is_rest = opening == '{' && line.trim_start().starts_with(')');
    if is_comment(line) || (opening == '{' && is_item) || is_rest {
        return false;
    }
    let Some(end) = rest.iter().position(|each| indentation(each) <= indentation(line)) else { return false };
    let (inner, after) = rest.split_at(end);
    let Some(last) = after.first().filter(|last| last.trim_start().starts_with(closing)) else {
        return false;
    };
    if inner.iter().any(|each| is_comment(each) || each.ends_with(';') || each.trim_start().starts_with("#["))
    {
        return false;
    }
    let content = one_line(inner);
    // Only the comma of a tuple with one element means something.
    let is_call = before.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '>' | '!'));
    let content = match content.strip_suffix(',') {
        Some(stripped) if opening != '(' || is_call || stripped.contains(", ") => stripped,
        _ => &content,
    };
    let is_path = before.ends_with("::");
    let space = if opening == '{' && !content.is_empty() && !is_path { " " } else { "" };
    let joined = format!("{line}{space}{content}{space}{}", last.trim_start());
    replace(lines, at, end + 2, joined)
}

/// Joins a chain of method calls, each on a line of its own.
fn join_chain(lines: &mut Vec<String>, at: usize) -> bool {
    let Some((line, rest)) = lines.get(at..).and_then(<[String]>::split_first) else { return false };
    let is_call =
        |each: &&String| each.trim_start().starts_with('.') && indentation(each) > indentation(line);
    let calls = rest.iter().take_while(is_call).count();
    let is_whole = rest.get(calls).is_none_or(|next| indentation(next) <= indentation(line));
    if calls == 0 || is_comment(line) || !is_whole {
        return false;
    }
    let chain: String = rest.iter().take(calls).map(|each| each.trim()).collect();
    let joined = format!("{line}{chain}");
    replace(lines, at, calls + 1, joined)
}

/// A constant that is longer than a line continues after its equals sign.
fn break_constant(lines: &mut Vec<String>, at: usize) {
    let Some(line) = lines.get(at).filter(|line| line.trim_start().starts_with("pub const ")) else { return };
    let indent = indentation(line);
    let Some(end) = lines.get(at..).and_then(|rest| rest.iter().position(|each| each.ends_with(';'))) else {
        return;
    };
    let whole = one_line(lines.get(at..=at + end).unwrap_or_default());
    let Some((head, value)) = whole.split_once(" = ") else { return };
    let (head, value) = (format!("{:indent$}{head} =", ""), format!("{:1$}{value}", "", indent + 4));
    if end == 0 && whole.chars().count() + indent <= WIDTH || is_too_long(&value) {
        return;
    }
    lines.splice(at..=at + end, [head, value]);
}

/// Names fill lines: those of an import, and the elements of a list of constants.
fn fill(lines: &mut Vec<String>, at: usize) {
    let is_list = |line: &&String| match line.chars().next_back() {
        Some('{') => line.starts_with("use ") || line.starts_with("pub use "),
        Some('[') => line.starts_with("pub const "),
        _ => false,
    };
    let Some(rest) = lines.get(at..).filter(|rest| rest.first().filter(is_list).is_some()) else { return };
    let Some(end) = rest.iter().position(|line| line.starts_with(['}', ']'])) else { return };
    let names = rest.get(1..end).unwrap_or_default();
    if names.iter().any(|name| name.contains(['(', '"'])) {
        return;
    }
    let names = one_line(names);
    let mut filled = vec![String::from("   ")];
    for name in names.split(' ') {
        match filled.last_mut() {
            Some(line) if line.chars().count() + 1 + name.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(name);
            }
            _ => filled.push(format!("    {name}")),
        }
    }
    lines.splice(at + 1..at + end, filled);
}

/// Lines as one: brackets hug what they enclose, and lose the comma before a closing one.
fn one_line(lines: &[String]) -> String {
    let mut joined = String::new();
    for line in lines.iter().map(|line| line.trim()) {
        if line.starts_with(['>', ')', ']']) {
            joined.truncate(joined.strip_suffix(',').unwrap_or(&joined).len());
        } else if !joined.is_empty() && !joined.ends_with(['<', '(', '[']) {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

/// Replaces `count` lines by one if it fits.
fn replace(lines: &mut Vec<String>, at: usize, count: usize, joined: String) -> bool {
    if is_too_long(&joined) {
        return false;
    }
    lines.splice(at..at + count, [joined]);
    true
}

fn is_too_long(line: &str) -> bool {
    line.chars().count() > WIDTH
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(widen(text), expected);
    }

    #[test]
    fn a_function_of_one_expression_is_one_line() {
        check(
            "    pub fn new(\n        path: Path,\n    ) -> Self {\n        Self {\n            path,\n        }\n    }",
            "    pub fn new(path: Path) -> Self { Self { path } }\n",
        );
    }

    #[test]
    fn statements_comments_and_attributes_keep_their_lines() {
        for text in ["    fn a() {\n        b;\n    }\n", "    [\n        // b\n        c,\n    ]\n"] {
            check(text, text);
        }
    }

    #[test]
    fn items_keep_their_lines() {
        let text = "pub struct A {\n    b: C,\n}\n";
        check(text, text);
    }

    #[test]
    fn a_group_that_does_not_fit_stays_broken() {
        let text = format!("    f(\n        {},\n        {},\n    )\n", "a".repeat(60), "b".repeat(60));
        check(&text, &text);
    }

    #[test]
    fn a_tuple_of_one_element_keeps_its_comma() {
        check("    &[\n        (\n            a,\n        ),\n    ]", "    &[(a,)]\n");
        check("    f(\n        a,\n    )", "    f(a)\n");
    }

    #[test]
    fn a_chain_is_joined_as_a_whole_or_not_at_all() {
        check("        a\n            .b\n            .c(d)", "        a.b.c(d)\n");
        let text = format!("        a\n            .b\n            .c({})\n", "d".repeat(100));
        check(&text, &text);
    }

    #[test]
    fn a_chain_that_does_not_fit_keeps_its_calls_apart() {
        let (name, value) = ("f".repeat(40), "a".repeat(50));
        check(
            &format!(
                "        path\n            .{name}(\n                {value},\n            )\n            .list()"
            ),
            &format!("        path\n            .{name}({value})\n            .list()\n"),
        );
    }

    #[test]
    fn the_names_of_an_import_fill_lines() {
        let (one, two, three) = ("A".repeat(50), "B".repeat(50), "C".repeat(20));
        check(
            &format!("use super::{{\n    {one},\n    {two}, {three},\n}};"),
            &format!("use super::{{\n    {one}, {two},\n    {three},\n}};\n"),
        );
    }

    #[test]
    fn the_elements_of_a_list_fill_lines() {
        let (one, two) = ("A".repeat(50), "B".repeat(70));
        check(
            &format!("pub const ALL: &[&T] = &[\n    {one},\n    C,\n    {two},\n];"),
            &format!("pub const ALL: &[&T] = &[\n    {one}, C,\n    {two},\n];\n"),
        );
    }

    #[test]
    fn a_long_constant_continues_after_the_equals_sign() {
        let (name, value) = ("N".repeat(50), "v".repeat(50));
        check(
            &format!("    pub const {name}: &'static A<\n        B,\n        C,\n    > = &{value};"),
            &format!("    pub const {name}: &'static A<B, C> =\n        &{value};\n"),
        );
    }
}

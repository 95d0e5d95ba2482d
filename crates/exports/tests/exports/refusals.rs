//! What is no form of an audit log is named.

use crate::support::read;

#[test]
fn an_error_names_what_was_found() {
    for (text, part) in [
        (
            "Date (UTC),Request ID,User agent,Correlation ID\n2026-11-26T10:00:00Z,1,x,2\n",
            "comma-separated values",
        ),
        ("<html><body>Sign in</body></html>", "XML or HTML"),
        ("PK\u{3}\u{4}....", "ZIP"),
        (r#"{"error":{"code":"InvalidAuthenticationToken","message":"x"}}"#, "InvalidAuthenticationToken"),
        (r#"{"id":"1","status":200,"headers":{},"body":{"value":[]}}"#, "$batch"),
        (r#"{"responses":[{"id":"1","status":200}]}"#, "$batch"),
        (r#"{"status":"busy","id":"gw"}"#, "no form of an audit log, with the members status, id"),
        (r#"{"a":1}"#, "with the members a"),
        ("{}", "an empty object"),
        ("null", "expected a JSON object or array"),
        (
            r#"{"category":"MicrosoftGraphActivityLogs","time":"2026-11-26T10:00:00Z","properties":{"id":"1"}}"#,
            "category `MicrosoftGraphActivityLogs`",
        ),
        (
            r#"{"category":"SignInLogs","time":"2026-11-26T10:00:00Z","properties":null}"#,
            "without properties",
        ),
        (
            r#"{"CreationTime":"2026-11-26T10:00:00","Operation":"UserLoggedIn","Workload":"AzureActiveDirectory"}"#,
            "unified audit log",
        ),
        (r#"{"tables":[{"name":"PrimaryResult","rows":[["1"]]}]}"#, "without its columns"),
        (r#"{"value":{}}"#, "with the members value"),
    ] {
        let found = read(text.as_bytes());
        let error = found[0].as_ref().unwrap_err();
        assert!(error.to_string().contains(part), "{text}: {error}");
        assert!(error.is_form() || part.starts_with("expected"), "{text}");
        assert!(found.iter().all(Result::is_err), "{text}: {found:?}");
    }
}

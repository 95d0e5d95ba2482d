//! Importing and downloading documents.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    thread,
};

use shared::{Answer, Copy};

const SLICE: &str = "metadata/beta.csdl";

#[test]
fn importing_a_slice_into_a_file_writes_the_same_bytes() {
    let copy = Copy::new();
    for version in ["v1.0", "beta"] {
        let slice = format!("metadata/{version}.csdl");
        let answer =
            copy.xtask(&["metadata", "import", "--version", version, "--from", &slice, "--out", "out.csdl"]);
        assert_eq!(answer.status, 0, "{}", answer.text);
        assert_eq!(copy.read("out.csdl"), copy.read(&slice));
    }
}

#[test]
fn importing_the_slice_itself_changes_nothing() {
    let copy = Copy::new();
    let answer = copy.xtask(&["metadata", "import", "--version", "beta", "--from", SLICE]);
    assert_eq!(answer.status, 0, "{}", answer.text);
    assert!(answer.text.contains("beta is up to date"), "{}", answer.text);
    assert_is_untouched(&copy);
}

#[test]
fn a_download_is_imported_and_pinned() {
    let copy = Copy::new();
    let document = copy.read(SLICE).replace("<edmx:DataServices>", "<edmx:DataServices><!-- a new one -->");
    let (url, answer) = fetch(&copy, &whole(&document));
    assert_eq!(answer.status, 0, "{}", answer.text);
    assert!(answer.text.contains("the slice did not change"), "{}", answer.text);
    assert!(copy.read("metadata/pin.toml").contains(&format!("source = \"{url}\"")));
    assert_eq!(copy.xtask(&["codegen", "--check"]).status, 0);
}

#[test]
fn a_file_url_works() {
    let copy = Copy::new();
    let url = url::Url::from_file_path(copy.path(SLICE)).unwrap();
    let answer = copy.xtask(&["metadata", "fetch", "--version", "beta", "--url", url.as_str()]);
    assert_eq!(answer.status, 0, "{}", answer.text);
}

#[test]
fn what_is_no_document_is_refused_and_nothing_is_written() {
    let copy = Copy::new();
    let slice = copy.read(SLICE);
    let half = &slice[..slice.len() / 2];
    let broken_off = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{half}", slice.len());
    for (name, response, expected) in [
        ("an error", "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_owned(), "returned status 503"),
        ("a truncated answer", broken_off, "ended after"),
        ("half a document", whole(half), "the document breaks off"),
        ("JSON", whole("{\"error\": {}}"), "isn't XML"),
        ("another root", whole("<html><body/></html>"), "html"),
        ("an empty document", whole(&slice.replace("auditLogs", "other")), "auditLogs"),
    ] {
        let (_, answer) = fetch(&copy, &response);
        assert_eq!(answer.status, 2, "{name}: {}", answer.text);
        assert!(answer.text.contains(expected), "{name}: {expected}\nisn't in\n{}", answer.text);
        assert_is_untouched(&copy);
    }
}

#[test]
fn what_cannot_be_had_is_refused() {
    let copy = Copy::new();
    for (version, url, expected) in [
        ("v3.0", "file:///nowhere", "has no version `v3.0`"),
        ("beta", "file:///nowhere", "can't read /nowhere"),
        ("beta", "ftp://localhost/x", "scheme `ftp`"),
        ("beta", "http://graph.example/x", "isn't encrypted"),
        ("beta", "nonsense", "isn't a URL"),
    ] {
        let answer = copy.xtask(&["metadata", "fetch", "--version", version, "--url", url]);
        assert_eq!(answer.status, 2, "{url}: {}", answer.text);
        assert!(answer.text.contains(expected), "{expected}\nisn't in\n{}", answer.text);
    }
    assert_is_untouched(&copy);
}

#[test]
fn what_is_unavailable_in_a_cloud_is_imported_beside_the_slice() {
    let copy = Copy::new();
    let slice = copy.read("metadata/v1.0.csdl");
    let risk = line_with(&slice, "<Property Name=\"riskDetail\"");
    let collection = line_with(&slice, "<NavigationProperty Name=\"signIns\"");
    copy.write("china.csdl", &slice.replacen(&risk, "", 1).replacen(&collection, "", 1));
    let import = ["metadata", "import", "--version", "v1.0", "--cloud", "china", "--from", "china.csdl"];

    let answer = copy.xtask(&import);
    assert_eq!(answer.status, 0, "{}", answer.text);
    assert!(answer.text.contains("unavailable in China: 2 items of v1.0"), "{}", answer.text);
    assert!(answer.text.contains("next: cargo xtask codegen"), "{}", answer.text);
    assert_eq!(copy.read("metadata/v1.0.csdl"), slice, "the slice stays");
    insta::assert_snapshot!("unavailable_in_a_cloud", copy.read("metadata/clouds/China.v1.0.csdl"));

    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    let places = copy.read("crates/auditlogs/src/generated/v1/audit_logs.rs");
    assert!(places.contains(".segment(\"signIns\").unavailable_in(&[Cloud::China])"), "{places}");
    let listed = copy.read("crates/auditlogs/src/generated/v1/mod.rs");
    assert!(listed.contains("\"microsoft.graph.auditLogRoot/signIns\""), "{listed}");
    assert_eq!(copy.xtask(&["codegen", "--check"]).status, 0);

    let again = copy.xtask(&import);
    assert!(again.text.contains("unavailability in China of v1.0 is up to date"), "{}", again.text);
    copy.write("china.csdl", &slice);
    let answer = copy.xtask(&import);
    assert!(answer.text.contains("unavailable in China: nothing of v1.0"), "{}", answer.text);
    let pin = copy.read("metadata/pin.toml");
    assert_eq!(pin.matches("[[cloud]]").count(), 1);
    assert!(pin.contains("source = \"file china.csdl\""), "{pin}");
}

#[test]
fn what_is_unavailable_in_a_cloud_is_guarded_like_a_slice() {
    let copy = Copy::new();
    let slice = copy.read("metadata/v1.0.csdl");
    copy.write("gov.csdl", &slice.replace("riskDetail", "riskDetailOther"));
    let import = ["metadata", "import", "--version", "v1.0", "--cloud", "us-gov-l4", "--from", "gov.csdl"];
    assert_eq!(copy.xtask(&import).status, 0);
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    let path = "metadata/clouds/UsGovL4.v1.0.csdl";
    copy.write(path, &copy.read(path).replace("microsoft.graph.", "graph.").replace("/>", " />"));
    let answer = copy.xtask(&["codegen", "--check"]);
    assert_eq!(answer.status, 1, "{}", answer.text);
    assert!(answer.text.contains(path), "{}", answer.text);
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    assert_eq!(copy.xtask(&["codegen", "--check"]).status, 0);
}

#[test]
fn another_services_document_is_no_clouds() {
    let copy = Copy::new();
    let other = copy.read("metadata/v1.0.csdl").replace("microsoft.graph", "contoso.library");
    copy.write("other.csdl", &other);
    let answer =
        copy.xtask(&["metadata", "import", "--version", "v1.0", "--cloud", "china", "--from", "other.csdl"]);
    assert_eq!(answer.status, 2, "{}", answer.text);
    assert!(answer.text.contains("has nothing of what the crates are generated from"), "{}", answer.text);
    assert_is_untouched(&copy);
}

#[test]
fn every_cloud_is_accepted_under_the_names_of_published_files() {
    let copy = Copy::new();
    copy.write("document.csdl", &copy.read("metadata/v1.0.csdl"));
    for (name, clouds) in [
        ("Fairfax", &["UsGovL4", "UsGovL5"][..]),
        ("Mooncake", &["China"]),
        ("Bleu", &["Bleu"]),
        ("Delos", &["Delos"]),
        ("GovSG", &["GovSg"]),
        ("USNat", &["UsNat"]),
        ("USSec", &["UsSec"]),
    ] {
        let import = ["metadata", "import", "--version", "v1.0", "--cloud", name, "--from", "document.csdl"];
        let answer = copy.xtask(&import);
        assert_eq!(answer.status, 0, "{name}: {}", answer.text);
        for cloud in clouds {
            assert!(copy.path(&format!("metadata/clouds/{cloud}.v1.0.csdl")).exists(), "{name}");
        }
    }
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    let answer = copy.xtask(&["metadata", "fetch", "--version", "v1.0", "--cloud", "Atlantis"]);
    assert_eq!(answer.status, 2);
    assert!(answer.text.contains("clouds are: us-gov-l4, "), "{}", answer.text);
}

#[test]
fn a_document_of_another_version_is_refused() {
    let copy = Copy::new();
    for (version, other) in [("v1.0", "beta"), ("beta", "v1.0")] {
        copy.write("document.csdl", &copy.read(&format!("metadata/{other}.csdl")));
        for cloud in [&[][..], &["--cloud", "delos"]] {
            let import =
                [&["metadata", "import", "--version", version, "--from", "document.csdl"], cloud].concat();
            let answer = copy.xtask(&import);
            assert_eq!(answer.status, 2, "{version}: {}", answer.text);
            let expected = format!("this is a document of {other}, not of {version}: ");
            assert!(answer.text.contains(&expected), "{}", answer.text);
        }
    }
    assert_is_untouched(&copy);
    let import = [
        "metadata",
        "import",
        "--version",
        "beta",
        "--from",
        "document.csdl",
        "--cloud",
        "delos",
        "--unchecked",
    ];
    assert_eq!(copy.xtask(&import).status, 0);
}

#[test]
fn a_document_that_is_named_after_another_cloud_is_refused() {
    let copy = Copy::new();
    copy.write("v1.0-Mooncake.csdl", &copy.read("metadata/v1.0.csdl"));
    let import = ["metadata", "import", "--version", "v1.0", "--from", "v1.0-Mooncake.csdl"];
    for cloud in [&[][..], &["--cloud", "us-gov-l4"]] {
        let answer = copy.xtask(&[&import, cloud].concat());
        assert_eq!(answer.status, 2, "{}", answer.text);
        assert!(
            answer.text.contains("is the document of another cloud by its name: China"),
            "{}",
            answer.text
        );
    }
    let answer = copy.xtask(&[&import[..], &["--cloud", "china"]].concat());
    assert!(answer.text.contains("by its name, this is the document of China"), "{}", answer.text);
}

#[test]
fn what_is_documented_as_unavailable_and_is_in_the_document_is_listed_and_requested() {
    let copy = Copy::new();
    copy.write("china.csdl", &copy.read(SLICE));
    let import = ["metadata", "import", "--version", "beta", "--cloud", "china", "--from", "china.csdl"];
    let answer = copy.xtask(&import);
    let expected = "documented as unavailable in China, but in its document, so requests are sent: 1 item\n  \
                    microsoft.graph.auditLogRoot/signUps\n";
    assert!(answer.text.contains(expected), "{}", answer.text);
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    let requests = copy.read("crates/auditlogs/src/generated/beta/audit_logs.rs");
    let call = requests.split(".segment(\"signUps\")").nth(1).unwrap();
    assert!(call.trim_start().starts_with(".unavailable_in(&[Cloud::UsGovL4, Cloud::UsGovL5])"), "{call}");
}

#[test]
fn a_property_of_another_type_in_a_cloud_is_listed() {
    let copy = Copy::new();
    let slice = copy.read("metadata/v1.0.csdl");
    let property = line_with(&slice, "<Property Name=\"riskDetail\"");
    copy.write(
        "document.csdl",
        &slice.replacen(&property, "<Property Name=\"riskDetail\" Type=\"Edm.String\"/>", 1),
    );
    let answer = copy.xtask(&[
        "metadata",
        "import",
        "--version",
        "v1.0",
        "--cloud",
        "ussec",
        "--from",
        "document.csdl",
    ]);
    let expected = "of another type in UsSec: 1 item\n  microsoft.graph.signIn/riskDetail is Edm.String, in the slice \
                    microsoft.graph.riskDetail\n";
    assert!(answer.text.contains(expected), "{}", answer.text);
}

/// The first line of a text that contains `part`.
fn line_with(text: &str, part: &str) -> String {
    text.lines().find(|line| line.contains(part)).unwrap().to_owned()
}

fn assert_is_untouched(copy: &Copy) {
    let original = Copy::new();
    for path in [SLICE, "metadata/v1.0.csdl", "metadata/pin.toml"] {
        assert_eq!(copy.read(path), original.read(path), "{path}");
    }
}

fn whole(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/xml\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Fetches from a server that sends one response.
fn fetch(copy: &Copy, response: &str) -> (String, Answer) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/beta/$metadata", listener.local_addr().unwrap());
    let response = response.to_owned();
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut byte = [0];
        while !request.ends_with(b"\r\n\r\n") && connection.read(&mut byte).unwrap() > 0 {
            request.push(byte[0]);
        }
        // The client closes the connection as soon as it has an error.
        let _ = connection.write_all(response.as_bytes());
    });
    let answer = copy.xtask(&["metadata", "fetch", "--version", "beta", "--url", &url]);
    server.join().unwrap();
    (url, answer)
}

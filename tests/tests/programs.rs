//! Programs that depend on our client and use HTTP or TLS on their own must not panic.
//!
//! Each is a package of its own in `programs/`: features of dependencies are shared within one build.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
fn a_program_with_a_plain_reqwest_client_runs() {
    run("plain_reqwest");
}

#[test]
fn a_program_with_a_plain_rustls_configuration_runs() {
    run("plain_rustls");
}

#[test]
fn a_program_that_makes_our_client_first_runs() {
    run("client_first");
}

fn run(name: &str) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tests.parent().unwrap();
    let package = root.join("target/tests/programs").join(name);
    // A copy, so that its lock file is the workspace's and no file appears beside the sources. With the target folder of
    // the workspace, dependencies that it has built are used.
    fs::create_dir_all(package.join("src")).unwrap();
    let manifest = fs::read_to_string(tests.join("programs").join(name).join("Cargo.toml")).unwrap();
    let crates = root.join("crates").to_string_lossy().replace('\\', "/");
    fs::write(package.join("Cargo.toml"), manifest.replace("../../../crates", &crates)).unwrap();
    fs::copy(tests.join("programs").join(name).join("src/main.rs"), package.join("src/main.rs")).unwrap();
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["run", "--offline", "--quiet", "--target-dir"])
        .arg(root.join("target"))
        .current_dir(&package);
    let output = cargo.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.trim() == "ok",
        "{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

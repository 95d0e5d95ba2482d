//! Compiles small downstream crates against generated code, all in one run of cargo.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use msgraph_codegen::{Generated, Options, VersionInput, source::Sources};
use serde_json::Value;

const CRATE: &str = "generated_models";

/// A workspace of generated crates and of consumers.
pub(crate) struct Consumers {
    folder: PathBuf,
    libraries: BTreeSet<String>,
    consumers: BTreeSet<String>,
}

impl Consumers {
    /// An empty workspace in the target folder; `name` is its own.
    pub(crate) fn new(name: &str) -> Self {
        let folder = workspace().join("target/tests").join(name);
        fs::remove_dir_all(&folder).ok();
        Self { folder, libraries: BTreeSet::new(), consumers: BTreeSet::new() }
    }

    /// Generates a library from one version: `library::v1` with `models` inside, as in the shipped crates.
    pub(crate) fn library(&mut self, name: &str, sources: &Sources, input: VersionInput) {
        let options = Options { models_crate: CRATE.to_owned(), command: "cargo xtask codegen".to_owned() };
        let generated = msgraph_codegen::generate(sources, &[input], &options);
        let Generated { models, requests, .. } =
            generated.unwrap_or_else(|problems| panic!("{name}: {}", problems.render(sources)));
        for (part, files) in [("models", models), ("requests", requests)] {
            for (path, text) in files {
                let text = text.replace(&format!("{CRATE}::"), "crate::models_of_");
                self.write(&format!("{name}/src/{part}/{path}"), &text);
            }
        }
        let lib = "#![allow(warnings)]\n#[path = \"models/v1/mod.rs\"] pub mod models_of_v1;\n\
                   #[path = \"requests/v1/mod.rs\"] pub mod v1;\n";
        self.write(&format!("{name}/src/lib.rs"), lib);
        let runtime = workspace().join("crates/runtime");
        let dependency = format!("msgraph-runtime = {{ path = {runtime:?}, features = [\"client\"] }}\n");
        self.write(&format!("{name}/Cargo.toml"), &manifest(name, &dependency));
        self.libraries.insert(name.to_owned());
    }

    /// A crate of someone who uses that library under the name `library`.
    pub(crate) fn consumer(&mut self, name: &str, library: &str, code: &str) {
        let dependency = format!("library = {{ path = \"../{library}\", package = \"{library}\" }}\n");
        self.write(&format!("{name}/Cargo.toml"), &manifest(name, &dependency));
        self.write(&format!("{name}/src/lib.rs"), &format!("#![allow(warnings)]\n{code}\n"));
        self.consumers.insert(name.to_owned());
    }

    /// Compiles everything; the errors of each consumer that does not compile.
    pub(crate) fn check(&self) -> BTreeMap<String, String> {
        let members: Vec<_> = self.libraries.iter().chain(&self.consumers).collect();
        // With the profile of this workspace, dependencies that it has built are used.
        let root = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n[profile.dev]\ndebug = \"line-tables-only\"\n"
        );
        self.write("Cargo.toml", &root);
        fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock")).unwrap();
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["check", "--offline", "--workspace", "--keep-going", "--message-format", "json"]);
        cargo.arg("--target-dir").arg(workspace().join("target")).current_dir(&self.folder);
        let output = cargo.output().unwrap();
        let mut errors = BTreeMap::<String, String>::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
                continue;
            }
            let crate_ = message["target"]["name"].as_str().unwrap_or_default().to_owned();
            let text = message["message"]["rendered"].as_str().unwrap_or_default();
            errors.entry(crate_).or_default().push_str(text);
        }
        let broken: Vec<_> = self.libraries.iter().filter_map(|name| errors.get(name)).collect();
        assert!(broken.is_empty(), "generated code does not compile\n{}", broken[0]);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() || !errors.is_empty(), "cargo failed\n{stderr}");
        errors
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn manifest(name: &str, dependency: &str) -> String {
    let mut text = String::new();
    write!(text, "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n").unwrap();
    write!(text, "[features]\ndefault = [\"v1\"]\nv1 = []\n[dependencies]\n{dependency}").unwrap();
    text
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

//! Compiles small downstream modules against generated code, all in one run of cargo.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use msgraph_codegen::{Generated, Options, VersionInput, source::Sources};
use serde_json::Value;

const CRATE: &str = "generated_models";

/// A workspace of one crate that contains generated libraries, and of crates that use them.
///
/// Libraries and consumers are modules: a crate for each would take minutes to compile.
pub(crate) struct Consumers {
    name: String,
    folder: PathBuf,
    libraries: Vec<String>,
    consumers: BTreeMap<String, Vec<String>>,
}

impl Consumers {
    /// An empty workspace in the target folder; `name` is its own.
    pub(crate) fn new(name: &str) -> Self {
        let folder = workspace().join("target/tests").join(name);
        fs::remove_dir_all(&folder).ok();
        Self { name: name.to_owned(), folder, libraries: Vec::new(), consumers: BTreeMap::new() }
    }

    /// Generates a library from one version: `library::v1` with `models` inside, as in the shipped crates.
    pub(crate) fn library(&mut self, name: &str, sources: &Sources, input: VersionInput) {
        let options = Options { models_crate: CRATE.to_owned(), command: "cargo xtask codegen".to_owned() };
        let generated = msgraph_codegen::generate(sources, &[input], &options);
        let Generated { models, requests, .. } =
            generated.unwrap_or_else(|problems| panic!("{name}: {}", problems.render(sources)));
        for (part, files) in [("models", models), ("requests", requests)] {
            for (path, text) in files {
                let text = text.replace(&format!("{CRATE}::"), &format!("crate::{name}::models_of_"));
                self.write(&format!("libraries/src/{name}/{part}/{path}"), &text);
            }
        }
        let module = "#[path = \"models/v1/mod.rs\"] pub mod models_of_v1;\n\
                      #[path = \"requests/v1/mod.rs\"] pub mod v1;\n\
                      pub use msgraph_runtime as runtime;\n";
        self.write(&format!("libraries/src/{name}/mod.rs"), module);
        self.libraries.push(name.to_owned());
    }

    /// Code of someone who uses that library under the name `library`.
    ///
    /// Consumers of one `package` are compiled together, so put those that are expected to fail in a package of their own:
    /// an error that the compiler finds late can be hidden by an early one of another module.
    pub(crate) fn consumer(&mut self, package: &str, name: &str, library: &str, code: &str) {
        let text = format!("use libraries::{library} as library;\n{code}\n");
        self.write(&format!("{package}/src/{name}.rs"), &text);
        self.consumers.entry(package.to_owned()).or_default().push(name.to_owned());
    }

    /// Compiles everything; returns the errors of each consumer that does not compile, and the warnings of libraries.
    pub(crate) fn check(&self) -> BTreeMap<String, String> {
        let runtime = workspace().join("crates/runtime");
        let runtime = format!("msgraph-runtime = {{ path = {runtime:?}, features = [\"client\"] }}\n");
        self.package("libraries", &runtime, "deprecated", &self.libraries);
        for (package, modules) in &self.consumers {
            let dependency =
                format!("libraries = {{ path = \"../libraries\", package = \"{}_libraries\" }}\n", self.name);
            self.package(package, &dependency, "warnings", modules);
        }
        let packages: Vec<_> = self.consumers.keys().map(String::as_str).chain(["libraries"]).collect();
        // With the profile of this workspace, dependencies that it has built are used.
        let root = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {packages:?}\n[profile.dev]\ndebug = \"line-tables-only\"\n"
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
            let is_library = message["target"]["name"] == format!("{}_libraries", self.name);
            let message = &message["message"];
            let Some(span) = message["spans"].as_array().and_then(|spans| spans.first()) else { continue };
            // Generated code compiles without a warning.
            if message["level"] == "error" || (is_library && message["level"] == "warning") {
                let file = Path::new(span["file_name"].as_str().unwrap());
                let module = file.file_stem().unwrap().to_string_lossy().into_owned();
                let text = message["rendered"].as_str().unwrap_or_default();
                errors.entry(module).or_default().push_str(text);
            }
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!stderr.contains("_libraries` (lib) due to"), "{errors:#?}\n{stderr}");
        assert!(output.status.success() || !errors.is_empty(), "cargo failed\n{stderr}");
        errors
    }

    fn package(&self, name: &str, dependency: &str, allowed: &str, modules: &[String]) {
        let manifest = format!(
            // Packages of the same name share their output, wherever they are.
            "[package]\nname = \"{}_{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [features]\ndefault = [\"v1\"]\nv1 = []\njson-schema = []\n[dependencies]\n{dependency}",
            self.name
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest);
        let mut root = format!("#![allow({allowed})]\n");
        for module in modules {
            writeln!(root, "pub mod {module};").unwrap();
        }
        self.write(&format!("{name}/src/lib.rs"), &root);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

//! The hand-written parts of generated crates: manifests and roots.

use anyhow::ensure;

use crate::workspace::Workspace;

/// The names of the two crates and the path of their runtime.
pub(super) struct Crates {
    name: String,
    pub(super) module: String,
    /// The path of the runtime, as a TOML string.
    runtime: String,
}

impl Crates {
    /// Describes a pair of crates.
    ///
    /// # Errors
    /// When the name isn't valid for a crate.
    pub(super) fn new(name: &str, module: String, workspace: &Workspace) -> anyhow::Result<Self> {
        let is_valid = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.chars().all(|other| other.is_ascii_alphanumeric() || other == '-' || other == '_');
        ensure!(
            is_valid,
            "`{name}` isn't a valid crate name; use letters, digits, `-` and `_`, starting with a letter"
        );
        let runtime = toml::Value::from(workspace.path("crates/runtime").display().to_string()).to_string();
        Ok(Self { name: name.to_owned(), module, runtime })
    }

    /// The name of the crate with the models, as a Rust identifier.
    pub(super) fn models_ident(&self) -> String {
        format!("{}_models", self.name.replace('-', "_"))
    }

    /// Everything except the generated files, by path.
    pub(super) fn shells(&self) -> [(&'static str, String); 5] {
        [
            ("Cargo.toml", self.workspace_manifest()),
            ("models/Cargo.toml", self.models_manifest()),
            ("models/src/lib.rs", self.root("Models", "DecodeError, PageReader, Record, Timestamp, Value")),
            ("requests/Cargo.toml", self.requests_manifest()),
            (
                "requests/src/lib.rs",
                self.root("Requests", "Client, Cloud, Credential, Error, Record, StaticToken"),
            ),
        ]
    }

    fn workspace_manifest(&self) -> String {
        let Self { name, runtime, .. } = self;
        format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"models\", \"requests\"]\n\n[workspace.dependencies]\n\
             {name}-models = {{ path = \"models\", default-features = false }}\n\
             msgraph-runtime = {{ path = {runtime}, default-features = false }}\n"
        )
    }

    fn models_manifest(&self) -> String {
        let Self { name, module, .. } = self;
        let package = package(&format!("{name}-models"));
        format!(
            "{package}\n[features]\ndefault = [\"{module}\"]\n{module} = []\n\
             # A JSON Schema for every model.\njson-schema = []\n\n[dependencies]\nmsgraph-runtime.workspace = true\n"
        )
    }

    fn requests_manifest(&self) -> String {
        let Self { name, module, .. } = self;
        let package = package(name);
        format!(
            "{package}\n[features]\ndefault = [\"{module}\"]\n{module} = [\"{name}-models/{module}\"]\n\n[dependencies]\n\
             {name}-models.workspace = true\nmsgraph-runtime = {{ workspace = true, features = [\"client\"] }}\n"
        )
    }

    fn root(&self, what: &str, reexports: &str) -> String {
        let module = &self.module;
        format!(
            "//! {what} generated from Microsoft Graph's metadata by `cargo xtask generate`.\n\n\
             // Names, their letters and numbers of parameters come from the metadata.\n\
             #![allow(confusable_idents, mixed_script_confusables)]\n\n\
             #[rustfmt::skip]\n#[allow(deprecated, clippy::all)]\nmod generated;\n\n\
             #[cfg(feature = \"{module}\")]\npub use generated::{module};\n\
             pub use msgraph_runtime::{{{reexports}}};\n"
        )
    }
}

fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n")
}

//! The hand-written parts of generated crates: manifests and roots.

use anyhow::ensure;

use crate::workspace::Workspace;

/// What the two crates are called, and where their runtime is.
pub(super) struct Crates {
    name: String,
    pub(super) module: String,
    /// As TOML.
    runtime: String,
}

impl Crates {
    /// # Errors
    /// When cargo would refuse the name.
    pub(super) fn new(name: &str, module: String, workspace: &Workspace) -> anyhow::Result<Self> {
        let is_fine = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.chars().all(|other| other.is_ascii_alphanumeric() || other == '-' || other == '_');
        ensure!(is_fine, "`{name}` can't be the name of a crate; use letters, digits, `-` and `_`");
        let runtime = toml::Value::from(workspace.path("crates/runtime").display().to_string()).to_string();
        Ok(Self { name: name.to_owned(), module, runtime })
    }

    /// The crate of the models, as Rust knows it.
    pub(super) fn models_ident(&self) -> String {
        format!("{}_models", self.name.replace('-', "_"))
    }

    /// Everything but the generated files, by path.
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
            "{package}\n[features]\ndefault = [\"{module}\"]\n{module} = []\n\n[dependencies]\n\
             msgraph-runtime.workspace = true\n"
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
             // Names, sizes and numbers of parameters are the metadata's.\n\
             #[rustfmt::skip]\n#[allow(deprecated, clippy::all)]\nmod generated;\n\n\
             #[cfg(feature = \"{module}\")]\npub use generated::{module};\n\
             pub use msgraph_runtime::{{{reexports}}};\n"
        )
    }
}

fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n")
}

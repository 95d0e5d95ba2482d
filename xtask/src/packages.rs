//! The packages of the workspace, as `cargo metadata` lists them.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::workspace::Workspace;

/// A package of the workspace.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name, with dashes.
    pub name: String,
    /// Its manifest, with forward slashes.
    pub manifest: String,
    /// Its features, with what each turns on.
    pub features: BTreeMap<String, Vec<String>>,
    /// The name of its library, with underscores, if it has one.
    pub library: Option<String>,
    /// The packages of the workspace that it depends on, development dependencies excluded.
    pub dependencies: Vec<String>,
    /// Whether `publish = false`.
    pub is_private: bool,
    /// The keys of `[package]` that readers of a registry need and that are missing.
    missing: Vec<&'static str>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    name: String,
    manifest_path: String,
    features: BTreeMap<String, Vec<String>>,
    targets: Vec<Target>,
    dependencies: Vec<Dependency>,
    publish: Option<Vec<String>>,
    description: Option<String>,
    documentation: Option<String>,
    license: Option<String>,
    readme: Option<String>,
    repository: Option<String>,
    keywords: Vec<String>,
    categories: Vec<String>,
    metadata: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

impl Package {
    /// Every package of the workspace, dependencies before the packages that need them, and by name otherwise.
    ///
    /// # Errors
    /// When `cargo metadata` fails.
    pub fn all(workspace: &Workspace) -> anyhow::Result<Vec<Self>> {
        let output = workspace
            .cargo(["metadata", "--no-deps", "--format-version", "1"])
            .output()
            .context("can't run cargo metadata")?;
        if !output.status.success() {
            bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let metadata: Metadata = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
        let mut remaining: Vec<Self> = metadata.packages.into_iter().map(Self::from).collect();
        remaining.sort_by(|left, right| left.name.cmp(&right.name));
        let mut sorted: Vec<Self> = Vec::new();
        while !remaining.is_empty() {
            let is_ready = |package: &Self| {
                package.dependencies.iter().all(|name| sorted.iter().any(|done| done.name == *name))
            };
            let Some(index) = remaining.iter().position(is_ready) else {
                bail!("the packages of the workspace depend on each other in a circle");
            };
            sorted.push(remaining.remove(index));
        }
        Ok(sorted)
    }

    /// The keys of `[package]` that readers of a registry need and that are missing.
    #[must_use]
    pub fn missing_metadata(&self) -> &[&'static str] {
        &self.missing
    }

    /// Whether users can depend on it or install it.
    #[must_use]
    pub fn is_shipped(&self) -> bool {
        self.manifest.contains("/crates/")
    }
}

impl From<Listed> for Package {
    fn from(listed: Listed) -> Self {
        let is_library = |target: &&Target| target.kind.iter().any(|kind| kind == "lib");
        let is_needed =
            |dependency: &Dependency| dependency.path.is_some() && dependency.kind.as_deref() != Some("dev");
        let docs_rs = listed.metadata.as_ref().and_then(|metadata| metadata.get("docs")?.get("rs"));
        let expected = [
            ("description", listed.description.is_some()),
            ("documentation", listed.documentation.is_some()),
            ("license", listed.license.is_some()),
            ("readme", listed.readme.is_some()),
            ("repository", listed.repository.is_some()),
            ("keywords", !listed.keywords.is_empty()),
            ("categories", !listed.categories.is_empty()),
            ("metadata.docs.rs", docs_rs.is_some()),
        ];
        let missing = expected.into_iter().filter(|(_, is_there)| !is_there).map(|(key, _)| key).collect();
        let library = listed.targets.iter().find(is_library).map(|target| target.name.clone());
        Self {
            name: listed.name,
            manifest: listed.manifest_path.replace('\\', "/"),
            features: listed.features,
            library,
            missing,
            dependencies: listed
                .dependencies
                .into_iter()
                .filter(is_needed)
                .map(|dependency| dependency.name)
                .collect(),
            is_private: listed.publish.is_some_and(|registries| registries.is_empty()),
        }
    }
}

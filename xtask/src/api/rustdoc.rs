//! Runs rustdoc with JSON output.
//!
//! That output is unstable: the pins of `public-api` and `rustdoc-types` in the root manifest belong to one
//! version of the toolchain. `RUSTC_BOOTSTRAP` with the names of our crates allows the unstable option for them
//! alone. Build scripts watch that variable, hence the separate target folder.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::{packages::Package, workspace::Workspace};

/// Which features the crates are documented with.
#[derive(Clone, Copy)]
pub(super) enum Features {
    All,
    /// All but these.
    AllExcept(&'static [&'static str]),
}

/// The JSON document of one crate.
pub(super) struct Document {
    /// The crate's name, with underscores.
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// Documents the packages.
pub(super) fn documents(
    workspace: &Workspace,
    packages: &[Package],
    features: Features,
) -> anyhow::Result<Vec<Document>> {
    let target = workspace.path("target/api");
    let names: Vec<_> = packages.iter().filter_map(|package| package.library.clone()).collect();
    let files: Vec<_> = names.iter().map(|name| target.join(format!("doc/{name}.json"))).collect();
    for file in files.iter().filter(|file| file.exists()) {
        // The other features write to the same path: a document that rustdoc does not write must be missing.
        std::fs::remove_file(file).with_context(|| format!("can't remove {}", file.display()))?;
    }
    let mut command = workspace.cargo(["doc", "--quiet", "--no-deps", "--lib"]);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    match features {
        Features::All => drop(command.arg("--all-features")),
        Features::AllExcept(excluded) => {
            let wanted = packages.iter().flat_map(|package| {
                let features =
                    package.features.keys().filter(|feature| !excluded.contains(&feature.as_str()));
                features.map(move |feature| format!("{}/{feature}", package.name))
            });
            command.args(["--no-default-features", "--features", &wanted.collect::<Vec<_>>().join(",")]);
        }
    }
    command.arg("--target-dir").arg(&target);
    command.env("RUSTC_BOOTSTRAP", bootstrap(workspace)?);
    command.env("RUSTDOCFLAGS", "-Z unstable-options --output-format json --cap-lints allow");
    // With it, the JSON of two runs differs in nothing, and nobody debugs these artifacts.
    command.env("CARGO_PROFILE_DEV_DEBUG", "false").env_remove("RUSTFLAGS");
    if !command.status().context("can't run cargo doc")?.success() {
        bail!("rustdoc failed; its messages are above");
    }
    let documents = names.into_iter().zip(files).map(|(name, path)| {
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("rustdoc wrote no {}", path.display()))?;
        check_format(&text)?;
        Ok(Document { name, path, text })
    });
    documents.collect()
}

/// The same value for every selection of packages: another one would rebuild what watches the variable.
fn bootstrap(workspace: &Workspace) -> anyhow::Result<String> {
    let packages = Package::all(workspace)?;
    let names: Vec<_> = packages.into_iter().filter_map(|package| package.library).collect();
    Ok(names.join(","))
}

fn check_format(text: &str) -> anyhow::Result<()> {
    #[derive(Deserialize)]
    struct Head {
        format_version: u32,
    }
    let head: Head = serde_json::from_str(text).context("rustdoc's JSON has no format_version")?;
    let wanted = rustdoc_types::FORMAT_VERSION;
    if head.format_version != wanted {
        bail!(
            "this toolchain's rustdoc writes JSON format {}, and the pinned `public-api` reads {wanted}; use the \
             toolchain of `rust-version`, or pin the versions of `public-api` and `rustdoc-types` that read format \
             {} in Cargo.toml",
            head.format_version,
            head.format_version,
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_format;

    #[test]
    fn another_format_is_an_error_that_names_both_and_the_remedy() {
        let error = check_format(r#"{"root":0,"format_version":1}"#).unwrap_err().to_string();
        assert!(error.contains("format 1,") && error.contains("pin the versions"), "{error}");
        let current = format!(r#"{{"format_version":{}}}"#, rustdoc_types::FORMAT_VERSION);
        assert!(check_format(&current).is_ok());
    }
}

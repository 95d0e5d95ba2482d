//! `cargo xtask metadata`: imports new metadata.

mod download;
mod import;
mod upstream;

use std::{
    path::{Path, PathBuf},
    str::FromStr,
};

use anyhow::Context as _;
use msgraph_codegen::cloud::Cloud;

use crate::{Outcome, pin::Pin, text, workspace::Workspace};

/// Imports new metadata.
#[derive(clap::Subcommand)]
pub enum Verb {
    /// Extracts the slice that the crates need from a local `$metadata` document.
    ///
    /// Replaces the version's slice in metadata/, updates metadata/pin.toml, and prints the changes for users of
    /// the crates. With --cloud, keeps the slice and writes what is unavailable in that national cloud to
    /// metadata/clouds/. Importing the same document again changes nothing. Nothing is written unless the whole
    /// import succeeds.
    Import {
        /// The version of the service, as metadata/pin.toml names it: v1.0 or beta.
        #[arg(long)]
        version: String,
        /// The cloud of the document: us-gov-l4, us-gov-l5, us-gov (both), china, bleu, delos, govsg, usnat or ussec.
        /// The names of published files work too: Fairfax, Mooncake. Defaults to the worldwide service.
        #[arg(long)]
        cloud: Option<NationalCloud>,
        /// The document: a full `$metadata` document or a slice.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
        /// The source to record in metadata/pin.toml, such as the document's URL; by default, the file's name.
        #[arg(long, value_name = "SOURCE")]
        source: Option<String>,
        /// The date of the document; by default, when the file was last modified.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<jiff::civil::Date>,
        /// Imports the document even if it seems to be of another version or cloud.
        #[arg(long)]
        unchecked: bool,
        /// Writes the slice to this file instead of changing metadata/.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Downloads a full `$metadata` document and imports it.
    ///
    /// Nothing is written unless the document is complete, parses, and contains everything that metadata/pin.toml
    /// requires.
    Fetch {
        /// The version of the service, as metadata/pin.toml names it: v1.0 or beta.
        #[arg(long)]
        version: String,
        /// The cloud to download from, as for `import`. Defaults to the worldwide service.
        #[arg(long)]
        cloud: Option<NationalCloud>,
        /// The URL of the document: https, file, or http on a loopback address. Defaults to Microsoft Graph.
        #[arg(long)]
        url: Option<String>,
        /// The date of the document; by default, today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<jiff::civil::Date>,
        /// Imports the document even if it seems to be of another version or cloud.
        #[arg(long)]
        unchecked: bool,
    },
}

/// A cloud that `--cloud` names: one, or several that share a document.
#[derive(Clone, Debug)]
pub struct NationalCloud {
    identities: Vec<Cloud>,
}

impl NationalCloud {
    /// The clouds of US Government L4 and L5 have one published document.
    const US_GOV: [&str; 2] = ["us-gov", "fairfax"];

    fn root(&self) -> &'static str {
        self.identities.first().map_or(Cloud::Global.endpoint(), |cloud| cloud.endpoint())
    }
}

impl FromStr for NationalCloud {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let lower = name.to_lowercase();
        let name = lower.as_str();
        let national = || Cloud::ALL.into_iter().filter(|cloud| *cloud != Cloud::Global);
        if Self::US_GOV.contains(&name) {
            return Ok(Self { identities: vec![Cloud::UsGovL4, Cloud::UsGovL5] });
        }
        match national().find(|cloud| cloud.aliases().contains(&name)) {
            Some(cloud) => Ok(Self { identities: vec![cloud] }),
            None => {
                let known: Vec<_> =
                    national().flat_map(Cloud::aliases).chain(&Self::US_GOV).copied().collect();
                Err(format!("clouds are: {}", known.join(", ")))
            }
        }
    }
}

/// Imports new metadata.
///
/// # Errors
/// When the document can't be read, downloaded or parsed; nothing is written then.
pub fn run(workspace: &Workspace, verb: &Verb) -> anyhow::Result<Outcome> {
    match verb {
        Verb::Import { version, cloud, from, source, date, unchecked, out } => {
            let name = from.display().to_string();
            let text = text::read(from, &name)?;
            let date = date.map_or_else(|| modified(from), |date| Ok(date.to_string()))?;
            let source = source.clone().unwrap_or_else(|| match from.file_name() {
                Some(file) => format!("file {}", file.to_string_lossy()),
                None => name.clone(),
            });
            let document = import::Document { text, name, source, date, is_checked: !unchecked };
            match (cloud.as_ref().map(|cloud| cloud.identities.as_slice()), out) {
                (None, Some(out)) => import::cut(workspace, version, &document, out)?,
                (None, None) => import::import(workspace, version, &document)?,
                (Some([cloud]), Some(out)) => import::cut_cloud(workspace, version, *cloud, &document, out)?,
                (Some(_), Some(_)) => anyhow::bail!("`--out` is for one cloud: name us-gov-l4 or us-gov-l5"),
                (Some(clouds), None) => import::import_clouds(workspace, version, clouds, &document)?,
            }
        }
        Verb::Fetch { version, cloud, url, date, unchecked } => {
            // Check the version before a long download.
            Pin::read(workspace)?.version(version)?;
            let root = cloud.as_ref().map_or(Cloud::Global.endpoint(), NationalCloud::root);
            let url = url.clone().unwrap_or_else(|| metadata_url(root, version));
            let text = download::download(&url)?;
            let date = date.map_or_else(today, |date| date.to_string());
            let document =
                import::Document { name: url.clone(), text, source: url, date, is_checked: !unchecked };
            match cloud {
                None => import::import(workspace, version, &document)?,
                Some(cloud) => import::import_clouds(workspace, version, &cloud.identities, &document)?,
            }
        }
    }
    Ok(Outcome::Passed)
}

/// The date on which a file was last modified.
fn modified(path: &Path) -> anyhow::Result<String> {
    let modified = std::fs::metadata(path).and_then(|metadata| metadata.modified());
    let modified = modified.with_context(|| format!("can't read the date of {}", path.display()))?;
    Ok(jiff::Timestamp::try_from(modified)?.strftime("%Y-%m-%d").to_string())
}

fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

/// The URL of a cloud's `$metadata` document.
fn metadata_url(root: &str, version: &str) -> String {
    format!("{root}/{version}/$metadata")
}

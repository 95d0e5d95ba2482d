//! `cargo xtask metadata`: where new metadata comes in.

mod download;
mod import;

use std::path::PathBuf;

use msgraph_codegen::cloud::Cloud;

use crate::{Outcome, pin::Pin, text, workspace::Workspace};

/// Brings new metadata in.
#[derive(clap::Subcommand)]
pub enum Verb {
    /// Cuts the slice that the crates need out of a full `$metadata` document at hand.
    ///
    /// Replaces the version's slice in metadata/, updates metadata/pin.toml, and prints what changes for
    /// users of the crates. With --cloud, the slice stays: what the national cloud of that document lacks of it
    /// is written to metadata/clouds/. Importing the same document again changes nothing; nothing is written
    /// unless everything succeeded.
    Import {
        /// The version of the service, as metadata/pin.toml names it: v1.0 or beta.
        #[arg(long)]
        version: String,
        /// The national cloud that the document is of, if it isn't the worldwide one.
        #[arg(long)]
        cloud: Option<NationalCloud>,
        /// The document.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
        /// Writes the slice to this file instead, and leaves metadata/ as it is.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Downloads a full `$metadata` document and imports it.
    ///
    /// Nothing is written unless the whole document has arrived, parses, and has everything that
    /// metadata/pin.toml asks for.
    Fetch {
        /// The version of the service, as metadata/pin.toml names it: v1.0 or beta.
        #[arg(long)]
        version: String,
        /// The national cloud whose document it is, if it isn't the worldwide one.
        #[arg(long)]
        cloud: Option<NationalCloud>,
        /// Where to get it: an https or file URL, or http on this machine. Microsoft Graph's own if left out.
        #[arg(long)]
        url: Option<String>,
    },
}

/// The clouds other than the worldwide one, of which the slices are.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum NationalCloud {
    /// US Government L4 (GCC High).
    #[value(name = "us-gov-l4")]
    UsGovL4,
    /// US Government L5 (DoD).
    #[value(name = "us-gov-l5")]
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
}

impl NationalCloud {
    fn identity(self) -> Cloud {
        match self {
            Self::UsGovL4 => Cloud::UsGovL4,
            Self::UsGovL5 => Cloud::UsGovL5,
            Self::China => Cloud::China,
        }
    }

    fn root(self) -> &'static str {
        match self {
            Self::UsGovL4 => "https://graph.microsoft.us",
            Self::UsGovL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }
}

/// Brings new metadata in.
///
/// # Errors
/// When the document can't be had or has problems; nothing has been written then.
pub fn run(workspace: &Workspace, verb: &Verb) -> anyhow::Result<Outcome> {
    match verb {
        Verb::Import { version, cloud, from, out } => {
            let name = from.display().to_string();
            let url = cloud.map(|cloud| metadata_url(cloud.root(), version));
            let document = import::Document { text: text::read(from, &name)?, name, url };
            match (cloud, out) {
                (None, Some(out)) => import::cut(workspace, version, &document, out)?,
                (None, None) => import::import(workspace, version, &document)?,
                (Some(cloud), Some(out)) => {
                    import::cut_cloud(workspace, version, cloud.identity(), &document, out)?;
                }
                (Some(cloud), None) => {
                    import::import_cloud(workspace, version, cloud.identity(), &document)?;
                }
            }
        }
        Verb::Fetch { version, cloud, url } => {
            // Nobody should wait for a download that isn't wanted.
            Pin::read(workspace)?.version(version)?;
            let root = cloud.map_or("https://graph.microsoft.com", NationalCloud::root);
            let url = url.clone().unwrap_or_else(|| metadata_url(root, version));
            let text = download::download(&url)?;
            let document = import::Document { name: url.clone(), text, url: Some(url) };
            match cloud {
                None => import::import(workspace, version, &document)?,
                Some(cloud) => import::import_cloud(workspace, version, cloud.identity(), &document)?,
            }
        }
    }
    Ok(Outcome::Passed)
}

/// Where a cloud publishes its document of a version.
fn metadata_url(root: &str, version: &str) -> String {
    format!("{root}/{version}/$metadata")
}

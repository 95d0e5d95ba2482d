//! `cargo xtask metadata`: where new metadata comes in.

mod download;
mod import;

use std::path::PathBuf;

use crate::{Outcome, pin::Pin, text, workspace::Workspace};

/// Brings new metadata in.
#[derive(clap::Subcommand)]
pub enum Verb {
    /// Cuts the slice that the crates need out of a full `$metadata` document at hand.
    ///
    /// Replaces the version's slice in metadata/, updates metadata/pin.toml, and prints what changes for
    /// users of the crates. Importing the same document again changes nothing; nothing is written
    /// unless everything succeeded.
    Import {
        /// The version of the service, as metadata/pin.toml names it: v1.0 or beta.
        #[arg(long)]
        version: String,
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
        /// Where to get it: an https or file URL, or http on this machine. Microsoft Graph's own if left out.
        #[arg(long)]
        url: Option<String>,
    },
}

/// Brings new metadata in.
///
/// # Errors
/// When the document can't be had or has problems; nothing has been written then.
pub fn run(workspace: &Workspace, verb: &Verb) -> anyhow::Result<Outcome> {
    match verb {
        Verb::Import { version, from, out } => {
            let name = from.display().to_string();
            let document = import::Document { text: text::read(from, &name)?, name, url: None };
            match out {
                Some(out) => import::cut(workspace, version, &document, out)?,
                None => import::import(workspace, version, &document)?,
            }
        }
        Verb::Fetch { version, url } => {
            // Nobody should wait for a download that isn't wanted.
            Pin::read(workspace)?.version(version)?;
            let url =
                url.clone().unwrap_or_else(|| format!("https://graph.microsoft.com/{version}/$metadata"));
            let text = download::download(&url)?;
            let document = import::Document { name: url.clone(), text, url: Some(url) };
            import::import(workspace, version, &document)?;
        }
    }
    Ok(Outcome::Passed)
}

//! Downloads of `$metadata` documents.

use std::{
    io::{IsTerminal as _, Read, Write as _},
    time::Duration,
};

use anyhow::{Context as _, anyhow, bail};
use url::{Host, Url};

use crate::text;

/// Many times the size of any `$metadata` document of Microsoft Graph, in bytes.
const LARGEST_DOCUMENT: u64 = 256 << 20;

/// Downloads the complete document at `url`.
pub(super) fn download(url: &str) -> anyhow::Result<String> {
    let parsed = Url::parse(url).with_context(|| format!("`{url}` isn't a URL"))?;
    let bytes = match parsed.scheme() {
        "file" => {
            let path =
                parsed.to_file_path().map_err(|()| anyhow!("`{url}` is not the URL of a local file"))?;
            std::fs::read(&path).with_context(|| format!("can't read {}", path.display()))?
        }
        "https" => request(url, true)?,
        "http" if is_loopback(&parsed) => request(url, false)?,
        "http" => bail!("`{url}` isn't encrypted; use https"),
        other => bail!("`{url}` has the unsupported scheme `{other}`; use https or file"),
    };
    let text = text::of_bytes(bytes, url)?;
    if !text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        let beginning: String = text.chars().take(60).collect();
        bail!("{url} isn't XML and therefore not a `$metadata` document; it starts with {beginning:?}");
    }
    Ok(text)
}

fn request(url: &str, https_only: bool) -> anyhow::Result<Vec<u8>> {
    // The workspace has one TLS provider. An error means that it is already installed.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .https_only(https_only)
        .timeout_connect(Some(Duration::from_secs(20)))
        .timeout_recv_response(Some(Duration::from_secs(60)))
        .user_agent(concat!("msgraph-auditlogs-xtask/", env!("CARGO_PKG_VERSION")))
        .http_status_as_error(false)
        .build()
        .into();
    let response = agent.get(url).header("accept", "application/xml").call();
    let mut response = response.with_context(|| format!("can't get {url}"))?;
    if response.status() != 200 {
        bail!("{url} returned status {}", response.status());
    }
    let mut body = response.body_mut().with_config().limit(LARGEST_DOCUMENT).reader();
    let mut bytes = Vec::new();
    let mut progress = Progress::new();
    let mut chunk = vec![0; 1 << 16];
    loop {
        let read = body
            .read(&mut chunk)
            .with_context(|| format!("the response from {url} ended after {} bytes", bytes.len()))?;
        let Some(read) = chunk.get(..read).filter(|read| !read.is_empty()) else { break };
        bytes.extend_from_slice(read);
        progress.show(bytes.len());
    }
    Ok(bytes)
}

/// Shows the number of received megabytes on a terminal.
struct Progress {
    is_shown: bool,
    megabytes: usize,
}

impl Progress {
    fn new() -> Self {
        Self { is_shown: std::io::stderr().is_terminal(), megabytes: 0 }
    }

    fn show(&mut self, bytes: usize) {
        let megabytes = bytes >> 20;
        if self.is_shown && megabytes > self.megabytes {
            self.megabytes = megabytes;
            eprint!("\r{megabytes} MB");
            let _ = std::io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.megabytes > 0 {
            eprintln!();
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

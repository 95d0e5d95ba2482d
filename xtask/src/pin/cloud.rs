//! The pinned unavailability in national clouds.

use std::{collections::BTreeSet, ops::Range};

use msgraph_codegen::{
    cloud::Cloud,
    diagnostic::{Diagnostic, Diagnostics},
    source::Source,
};
use serde::Deserialize;
use toml::Spanned;

use super::{Pin, Slice, Upstream, Version};

/// The unavailable resources of a version in a cloud, from the cloud's `$metadata` document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinnedCloud {
    pub(super) name: Spanned<String>,
    pub(super) version: Spanned<String>,
    pub(super) unavailable: Slice,
    pub(super) upstream: Upstream,
}

impl PinnedCloud {
    /// The path of the overlay in the workspace.
    #[must_use]
    pub fn path(&self) -> String {
        format!("metadata/clouds/{}", self.unavailable.file.get_ref())
    }

    /// The checksum that the overlay should have.
    #[must_use]
    pub fn sha256(&self) -> &str {
        self.unavailable.sha256.get_ref()
    }

    /// The span of that checksum in the file.
    #[must_use]
    pub fn sha256_span(&self) -> Range<usize> {
        self.unavailable.sha256.span()
    }

    /// The checksum of the cloud's document.
    #[must_use]
    pub fn upstream_sha256(&self) -> &str {
        self.upstream.sha256.get_ref()
    }
}

impl Pin {
    /// The entries of all clouds and versions.
    #[must_use]
    pub fn clouds(&self) -> &[PinnedCloud] {
        &self.clouds
    }

    /// The entries of a version.
    pub fn clouds_of(&self, version: &Version) -> impl Iterator<Item = &PinnedCloud> {
        self.clouds.iter().filter(|pinned| pinned.version.get_ref() == version.name())
    }

    /// The entry of a cloud and version.
    #[must_use]
    pub fn cloud_of(&self, version: &Version, cloud: Cloud) -> Option<&PinnedCloud> {
        self.clouds_of(version).find(|pinned| pinned.name.get_ref() == cloud.name())
    }

    /// The path of a cloud's overlay, and the text of the file with an entry for it.
    ///
    /// `upstream` is the source, date and checksum of the cloud's document.
    #[must_use]
    pub fn with_cloud(
        &self,
        version: &Version,
        cloud: Cloud,
        sha256: &str,
        upstream: (&str, &str, &str),
    ) -> (String, String) {
        if let Some(pinned) = self.cloud_of(version, cloud) {
            let mut edits = vec![(pinned.sha256_span(), sha256)];
            edits.extend(pinned.upstream.edits(upstream));
            return (pinned.path(), self.with_values(edits));
        }
        let (source, date, upstream_sha256) = upstream;
        let file = format!("{}.{}.csdl", cloud.name(), version.name());
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let entry = format!(
            "\n[[cloud]]\nname = {}\nversion = {}\n\n[cloud.unavailable]\nfile = {}\nsha256 = {}\n\n\
             [cloud.upstream]\nsource = {}\ndate = {}\nsha256 = {}\n",
            quoted(cloud.name()),
            quoted(version.name()),
            quoted(&file),
            quoted(sha256),
            quoted(source),
            quoted(date),
            quoted(upstream_sha256),
        );
        (format!("metadata/clouds/{file}"), format!("{}\n{entry}", self.text().trim_end()))
    }
}

/// Checks the entries of clouds.
pub(super) fn check(
    source: &Source,
    versions: &[Version],
    clouds: &[PinnedCloud],
    problems: &mut Diagnostics,
) {
    let mut seen = BTreeSet::new();
    let mut problem = |value: &Spanned<String>, message: String, help: String| {
        problems.push(Diagnostic::error(message).at(source.span(value.span())).help(help));
    };
    for pinned in clouds {
        let (name, version) = (pinned.name.get_ref(), pinned.version.get_ref());
        if Cloud::named(name).is_none() {
            problem(&pinned.name, format!("unknown cloud `{name}`"), Cloud::listed());
        }
        if !versions.iter().any(|known| known.name() == version) {
            let known = versions.iter().map(Version::name).collect::<Vec<_>>().join(", ");
            problem(
                &pinned.version,
                format!("no version `{version}` is pinned"),
                format!("pinned versions: {known}"),
            );
        }
        if !seen.insert((name, version)) {
            let message = format!("the cloud `{name}` is pinned twice for `{version}`");
            problem(&pinned.name, message, "remove one of them".to_owned());
        }
    }
}

//! What clouds lack, as the pin has it.

use std::{collections::BTreeSet, ops::Range};

use msgraph_codegen::{
    cloud::Cloud,
    diagnostic::{Diagnostic, Diagnostics},
    source::Source,
};
use serde::Deserialize;
use toml::Spanned;

use super::{Pin, Slice, Upstream, Version};

/// What a cloud lacks of a version, as its own document says.
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

    /// Where that checksum stands in the file.
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
    /// What clouds lack, of all versions.
    #[must_use]
    pub fn clouds(&self) -> &[PinnedCloud] {
        &self.clouds
    }

    /// What clouds lack of a version.
    pub fn clouds_of(&self, version: &Version) -> impl Iterator<Item = &PinnedCloud> {
        self.clouds.iter().filter(|pinned| pinned.version.get_ref() == version.name())
    }

    /// What a cloud lacks of a version.
    #[must_use]
    pub fn cloud_of(&self, version: &Version, cloud: Cloud) -> Option<&PinnedCloud> {
        self.clouds_of(version).find(|pinned| pinned.name.get_ref() == cloud.name())
    }

    /// The text of the file with an entry for what a cloud lacks; the path of its overlay comes beside it.
    ///
    /// `upstream` is where the cloud's document is from, when it was got, and its checksum.
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

/// Checks what the entries of clouds say.
pub(super) fn check(
    source: &Source,
    versions: &[Version],
    clouds: &[PinnedCloud],
    problems: &mut Diagnostics,
) {
    let mut seen = BTreeSet::new();
    let mut problem = |place: &Spanned<String>, message: String, help: String| {
        problems.push(Diagnostic::error(message).at(source.span(place.span())).help(help));
    };
    for pinned in clouds {
        let (name, version) = (pinned.name.get_ref(), pinned.version.get_ref());
        if Cloud::named(name).is_none() {
            problem(&pinned.name, format!("`{name}` is no cloud"), Cloud::listed());
        }
        if !versions.iter().any(|known| known.name() == version) {
            let known = versions.iter().map(Version::name).collect::<Vec<_>>().join(", ");
            problem(
                &pinned.version,
                format!("no version `{version}` is pinned"),
                format!("there is: {known}"),
            );
        }
        if !seen.insert((name, version)) {
            let message = format!("the cloud `{name}` is pinned twice for `{version}`");
            problem(&pinned.name, message, "remove one of them".to_owned());
        }
    }
}

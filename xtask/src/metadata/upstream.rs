//! A full document of the service, parsed and checked before it is imported.

use anyhow::bail;
use msgraph_codegen::{
    availability::{self, Availability},
    cloud::Cloud,
    csdl,
    reach::Boundary,
    slice,
    source::{Source, Sources},
    version_of,
};
use url::Url;

use super::import::Document;
use crate::{
    pin::{self, Pin, Version},
    pipeline,
    text::explained,
    tree::Tree,
    workspace::Workspace,
};

/// A parsed document.
pub(super) struct Upstream {
    sources: Sources,
    document: csdl::Document,
}

impl Upstream {
    /// Parses a document.
    pub(super) fn parse(pin: &Pin, document: &Document) -> anyhow::Result<Self> {
        let mut sources = Sources::default();
        // The pin must be the first source: its spans were created when it was the only one.
        sources.add(pin::PATH, pin.text());
        let source = sources.add(&document.name, &document.text);
        let parsed = sources.get(source).map(csdl::parse).transpose().map_err(explained(&sources))?;
        Ok(Self { document: parsed.unwrap_or_default(), sources })
    }

    /// Refuses a document whose contents resemble another pinned version.
    pub(super) fn check_version(
        &self,
        workspace: &Workspace,
        pin: &Pin,
        version: &Version,
    ) -> anyhow::Result<()> {
        let Some(slice) = pinned_slice(workspace, version) else { return Ok(()) };
        let others = pin.versions().iter().filter(|other| other.name() != version.name());
        let others: Vec<_> =
            others.filter_map(|other| Some((other.name(), pinned_slice(workspace, other)?))).collect();
        let others: Vec<_> = others.iter().map(|(name, slice)| (*name, slice)).collect();
        if let Some(found) = version_of::resembles_another(&self.document, &slice, &others) {
            bail!(
                "this is a document of {}, not of {}: {} of the {} members that tell them apart agree, such as \
                 `{}`; import it with --version {}, or with --unchecked if it is of {} nevertheless",
                found.version,
                version.name(),
                found.agreeing,
                found.of,
                found.example,
                found.version,
                version.name()
            );
        }
        Ok(())
    }

    /// The slice of a version, in canonical form.
    pub(super) fn slice(self, version: &Version) -> anyhow::Result<String> {
        let (roots, boundary) = (version.roots(), version.boundary());
        let slice = slice::cut(self.document, &roots, Boundary::Listed(&boundary));
        Ok(slice.map_err(explained(&self.sources))?.text())
    }

    /// The differences between a version's slice and this document of a cloud.
    pub(super) fn availability(
        &self,
        workspace: &Workspace,
        pin: &Pin,
        version: &Version,
        cloud: Cloud,
    ) -> anyhow::Result<Availability> {
        let mut sources = Sources::default();
        let slice = sources.add(version.slice_path(), workspace.read(&version.slice_path())?);
        let mut ids = Vec::new();
        for (path, text) in pipeline::overlays(&Tree::Current(workspace), version, pin)? {
            ids.push(sources.add(path, text));
        }
        let parse = |id| sources.get(id).map(csdl::parse).transpose().map_err(explained(&sources));
        let slice = parse(slice)?.unwrap_or_default();
        let overlays = ids.into_iter().map(|id| anyhow::Ok(parse(id)?.unwrap_or_default()));
        let overlays = overlays.collect::<anyhow::Result<Vec<_>>>()?;
        availability::availability(&slice, &self.document, &overlays, cloud).map_err(explained(&sources))
    }
}

/// Refuses a document whose name or source belongs to another cloud.
pub(super) fn check_cloud(document: &Document, expected: &[Cloud]) -> anyhow::Result<()> {
    let named = clouds_of(document);
    if named.is_empty() || named.iter().any(|cloud| expected.contains(cloud)) {
        return Ok(());
    }
    bail!(
        "{} is the document of another cloud by its name: {}, not {}; check --cloud, or import it with --unchecked",
        document.name,
        titles(&named),
        titles(expected)
    )
}

/// What the names of a document tell of its cloud.
pub(super) fn named_clouds(document: &Document) -> Option<String> {
    let named = clouds_of(document);
    (!named.is_empty()).then(|| titles(&named))
}

/// The clouds that the names of a document name, each once.
fn clouds_of(document: &Document) -> Vec<Cloud> {
    let mut named = [&document.name, &document.source].map(|name| clouds_of_name(name)).concat();
    named.sort_unstable();
    named.dedup();
    named
}

fn titles(clouds: &[Cloud]) -> String {
    clouds.iter().map(|cloud| cloud.title()).collect::<Vec<_>>().join(" and ")
}

/// The clouds that a file name or URL names: `v1.0-Mooncake.csdl`, `https://graph.microsoft.us/v1.0/$metadata`.
fn clouds_of_name(name: &str) -> Vec<Cloud> {
    if let Ok(url) = Url::parse(name)
        && let Some(host) = url.host_str()
    {
        let is_host =
            |cloud: &Cloud| Url::parse(cloud.endpoint()).is_ok_and(|url| url.host_str() == Some(host));
        return Cloud::ALL.into_iter().filter(is_host).collect();
    }
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase();
    let words: Vec<_> = file.split(|letter: char| !letter.is_ascii_alphanumeric()).collect();
    if words.contains(&"fairfax") {
        return vec![Cloud::UsGovL4, Cloud::UsGovL5];
    }
    let is_named = |cloud: &Cloud| cloud.aliases().iter().any(|alias| words.contains(alias));
    Cloud::ALL.into_iter().filter(is_named).collect()
}

fn pinned_slice(workspace: &Workspace, version: &Version) -> Option<csdl::Document> {
    let text = workspace.read(&version.slice_path()).ok()?;
    csdl::parse(&Source::new(version.slice_path(), text)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_published_files_and_urls_name_their_cloud() {
        for (name, expected) in [
            ("schemas/v1.0-Mooncake.csdl", &[Cloud::China][..]),
            ("beta-Fairfax.csdl", &[Cloud::UsGovL4, Cloud::UsGovL5]),
            ("v1.0-Prod.csdl", &[Cloud::Global]),
            ("https://dod-graph.microsoft.us/beta/$metadata", &[Cloud::UsGovL5]),
            ("file GovSG_beta.xml", &[Cloud::GovSg]),
            ("metadata.xml", &[]),
            ("https://example.com/china.csdl", &[]),
        ] {
            assert_eq!(clouds_of_name(name), expected, "{name}");
        }
    }
}

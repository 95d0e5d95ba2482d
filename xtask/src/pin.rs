//! `metadata/pin.toml`: the sources of the metadata.

mod cloud;

pub use cloud::PinnedCloud;

use std::{collections::BTreeSet, ops::Range};

use anyhow::Context as _;
use msgraph_codegen::{
    diagnostic::{Diagnostic, Diagnostics},
    model, naming,
    reach::Name,
    source::{Source, SourceId, Span},
};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use toml::Spanned;

use crate::{text, workspace::Workspace};

/// The path of the pin in the workspace.
pub const PATH: &str = "metadata/pin.toml";

/// The parsed pin: the versions and clouds that the crates are generated from.
#[derive(Clone, Debug)]
pub struct Pin {
    source: Source,
    versions: Vec<Version>,
    clouds: Vec<PinnedCloud>,
}

/// One version of the service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    name: Spanned<String>,
    module: Spanned<String>,
    roots: Vec<Spanned<String>>,
    boundary: Vec<Spanned<String>>,
    #[serde(default)]
    polymorphic: Vec<Spanned<String>>,
    slice: Slice,
    upstream: Upstream,
}

/// A document that code is generated from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slice {
    file: Spanned<String>,
    sha256: Spanned<String>,
}

/// The full document that the slice was extracted from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Upstream {
    source: Spanned<String>,
    date: Spanned<String>,
    sha256: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: Vec<Version>,
    #[serde(default)]
    cloud: Vec<PinnedCloud>,
}

/// New values for a version; `None` keeps the current value.
#[derive(Clone, Debug, Default)]
pub struct Update<'a> {
    /// The checksum of the slice.
    pub slice_sha256: Option<&'a str>,
    /// The source, date and checksum of the upstream document.
    pub upstream: Option<(&'a str, &'a str, &'a str)>,
}

impl Pin {
    /// Reads the pin of a workspace.
    ///
    /// # Errors
    /// When it can't be read or is invalid: every diagnostic, each with its location and a remedy.
    pub fn read(workspace: &Workspace) -> anyhow::Result<Self> {
        Self::of_text(workspace.read(PATH)?)
    }

    /// Parses the text of a pin.
    ///
    /// # Errors
    /// When it is invalid: every diagnostic, each with its location and a remedy.
    pub fn of_text(text: String) -> anyhow::Result<Self> {
        let source = Source::new(PATH, text);
        Self::parse(source.clone()).map_err(text::explained(&source))
    }

    /// Parses and checks a pin.
    ///
    /// # Errors
    /// Every diagnostic.
    pub fn parse(source: Source) -> Result<Self, Diagnostics> {
        match toml::from_str::<File>(source.text()) {
            Ok(file) => {
                let mut problems = Diagnostics::default();
                check(&source, &file, &mut problems);
                problems.or(Self { source, versions: file.version, clouds: file.cloud })
            }
            Err(error) => {
                let span = source.span(error.span().unwrap_or(0..0));
                let help = "metadata/README.md describes the entries of pin.toml";
                Err(Diagnostic::error(error.message().to_owned()).at(span).help(help).into())
            }
        }
    }

    /// The versions, in the order of the file.
    #[must_use]
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The version of that name.
    ///
    /// # Errors
    /// When there is none; the message lists those that exist.
    pub fn version(&self, name: &str) -> anyhow::Result<&Version> {
        let names = || self.versions.iter().map(Version::name).collect::<Vec<_>>().join(", ");
        self.versions
            .iter()
            .find(|version| version.name() == name)
            .with_context(|| format!("{PATH} has no version `{name}`; it has {}", names()))
    }

    /// The 1-based line in which a span of the file starts.
    #[must_use]
    pub fn line(&self, span: &Range<usize>) -> usize {
        self.text().get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text()
    }

    /// The text of the file with new values and new checksums of cloud overlays; keeps comments and order.
    #[must_use]
    pub fn updated(&self, updates: &[(&Version, Update<'_>)], clouds: &[(&PinnedCloud, String)]) -> String {
        let mut edits: Vec<(Range<usize>, &str)> =
            clouds.iter().map(|(cloud, checksum)| (cloud.sha256_span(), checksum.as_str())).collect();
        for (version, update) in updates {
            edits.extend(update.slice_sha256.map(|value| (version.slice.sha256.span(), value)));
            edits.extend(update.upstream.into_iter().flat_map(|values| version.upstream.edits(values)));
        }
        let mut text = self.with_values(edits);
        for (version, _) in updates.iter().rev().filter(|(_, update)| update.upstream.is_some()) {
            // A comment on the previous document says nothing about the new one. It precedes every changed value.
            if let Some(comment) = self.upstream_comment(version) {
                let is_unmoved = text.get(comment.clone()) == self.text().get(comment.clone());
                if is_unmoved {
                    text.replace_range(comment, "");
                }
            }
        }
        text
    }

    /// The lines of comment directly above the upstream document of a version.
    fn upstream_comment(&self, version: &Version) -> Option<Range<usize>> {
        let before = self.text().get(..version.upstream.source.span().start)?;
        let table = before.rfind("[version.upstream]")?;
        let mut start = table;
        for line in before.get(..table)?.split_inclusive('\n').rev() {
            if !line.starts_with('#') {
                break;
            }
            start -= line.len();
        }
        (start < table).then_some(start..table)
    }

    /// The text of the file with other values at some spans.
    fn with_values(&self, mut edits: Vec<(Range<usize>, &str)>) -> String {
        edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        let mut text = self.source.text().to_owned();
        for (range, value) in edits {
            text.replace_range(range, &toml::Value::from(value).to_string());
        }
        text
    }
}

impl Upstream {
    /// A new source, date and checksum, each with the span that it replaces.
    fn edits<'v>(&self, (source, date, sha256): (&'v str, &'v str, &'v str)) -> [(Range<usize>, &'v str); 3] {
        [(self.source.span(), source), (self.date.span(), date), (self.sha256.span(), sha256)]
    }
}

impl Version {
    /// The version as in URLs: `v1.0`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.get_ref()
    }

    /// The Rust module: `v1`.
    #[must_use]
    pub fn module(&self) -> &str {
        self.module.get_ref()
    }

    /// The path of the slice in the workspace.
    #[must_use]
    pub fn slice_path(&self) -> String {
        format!("metadata/{}", self.slice.file.get_ref())
    }

    /// The checksum that the slice should have.
    #[must_use]
    pub fn slice_sha256(&self) -> &str {
        self.slice.sha256.get_ref()
    }

    /// The span of the slice's file name in the text of the pin.
    #[must_use]
    pub fn slice_file_span(&self) -> Range<usize> {
        self.slice.file.span()
    }

    /// The span of the slice's checksum in the text of the pin.
    #[must_use]
    pub fn slice_sha256_span(&self) -> Range<usize> {
        self.slice.sha256.span()
    }

    /// The checksum of the full document that the slice was extracted from.
    #[must_use]
    pub fn upstream_sha256(&self) -> &str {
        self.upstream.sha256.get_ref()
    }

    /// The source of the full document that the slice was extracted from.
    #[must_use]
    pub fn upstream_source(&self) -> &str {
        self.upstream.source.get_ref()
    }

    /// The version as the generator identifies it.
    #[must_use]
    pub fn identity(&self) -> model::Version {
        model::Version { wire: self.name().to_owned(), module: self.module().to_owned() }
    }

    /// The root singletons and entity sets, with their spans in the pin.
    #[must_use]
    pub fn roots(&self) -> Vec<Name> {
        self.roots.iter().map(name).collect()
    }

    /// The entity types whose collections yield the type or any derived type.
    pub fn polymorphic(&self) -> impl Iterator<Item = &str> {
        self.polymorphic.iter().map(|name| name.get_ref().as_str())
    }

    /// The external types at the boundary of the slice, with their spans in the pin.
    #[must_use]
    pub fn boundary(&self) -> Vec<Name> {
        self.boundary.iter().map(name).collect()
    }
}

/// The SHA-256 checksum of a text, in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn name(name: &Spanned<String>) -> Name {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span =
        Span { source: SourceId::default(), start: offset(name.span().start), end: offset(name.span().end) };
    Name { text: name.get_ref().clone(), span: Some(span) }
}

fn check(source: &Source, file: &File, problems: &mut Diagnostics) {
    let versions = &file.version;
    cloud::check(source, versions, &file.cloud, problems);
    if versions.is_empty() {
        problems.push(Diagnostic::error("no version is pinned").help("add a [[version]] table"));
    }
    let (mut names, mut modules) = (BTreeSet::new(), BTreeSet::new());
    let mut expect = |is_valid: bool, value: &Spanned<String>, message: String, help: &str| {
        if !is_valid {
            problems.push(Diagnostic::error(message).at(source.span(value.span())).help(help));
        }
    };
    let of_clouds = file.cloud.iter().map(|cloud| (&cloud.unavailable, &cloud.upstream));
    for (slice, upstream) in
        versions.iter().map(|version| (&version.slice, &version.upstream)).chain(of_clouds)
    {
        let file = slice.file.get_ref();
        let help =
            "specify a file name without a folder; files are in metadata/ and, for clouds, metadata/clouds/";
        let message = format!("`{file}` isn't the name of a .csdl file");
        expect(is_file_name(file), &slice.file, message, help);
        let checksum = &upstream.sha256;
        let help = "`cargo xtask metadata import` writes it: 64 lower-case hexadecimal digits";
        // The first slice of a version may have been written without keeping the full document.
        let is_valid = is_sha256(checksum.get_ref()) || checksum.get_ref() == "unknown";
        expect(is_valid, checksum, "not a SHA-256 checksum".to_owned(), help);
        let date = &upstream.date;
        let message = format!("`{}` isn't a date", date.get_ref());
        expect(is_date(date.get_ref()), date, message, "use the form YYYY-MM-DD");
    }
    for version in versions {
        let name = version.name();
        expect(
            names.insert(name),
            &version.name,
            format!("version `{name}` is pinned twice"),
            "remove one of them",
        );
        let module = version.module();
        let help = "every version needs its own module";
        expect(modules.insert(module), &version.module, format!("module `{module}` is already used"), help);
        let help = "use lower-case letters, digits and underscores, starting with a letter: `v1`";
        expect(
            is_module(module),
            &version.module,
            format!("`{module}` isn't a valid name for a Rust module"),
            help,
        );
        let help = "use the version as in URLs: `v1.0`, `beta`";
        expect(is_segment(name), &version.name, format!("`{name}` isn't a valid URL segment"), help);

        let help = "specify a singleton or an entity set of the document's entity container";
        expect(!version.roots.is_empty(), &version.name, format!("version `{name}` has no roots"), help);
        for type_ in &version.boundary {
            let help = "use the qualified name of a type: `microsoft.graph.user`";
            let message = format!("`{}` isn't a qualified name", type_.get_ref());
            expect(is_qualified(type_.get_ref()), type_, message, help);
        }
        for list in [&version.roots, &version.boundary] {
            let mut seen = BTreeSet::new();
            for item in list {
                let message = format!("`{}` is listed twice", item.get_ref());
                expect(seen.insert(item.get_ref()), item, message, "remove one of them");
            }
        }
    }
}

fn is_segment(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.chars().all(|other| other.is_ascii_alphanumeric() || matches!(other, '.' | '-' | '_'))
}

fn is_module(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && naming::module(text) == text
        && text.chars().all(|other| other.is_ascii_lowercase() || other.is_ascii_digit() || other == '_')
}

fn is_file_name(text: &str) -> bool {
    text.ends_with(".csdl") && !text.starts_with('.') && !text.contains(['/', '\\'])
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|digit| digit.is_ascii_digit() || ('a'..='f').contains(&digit))
}

fn is_date(text: &str) -> bool {
    let shape: String = text.chars().map(|digit| if digit.is_ascii_digit() { '0' } else { digit }).collect();
    shape == "0000-00-00"
}

fn is_qualified(text: &str) -> bool {
    text.contains('.') && text.split('.').all(|part| !part.is_empty() && !part.contains(char::is_whitespace))
}

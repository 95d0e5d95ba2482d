//! `metadata/pin.toml`: what the crates are generated from.

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

/// Where the pin is.
pub const PATH: &str = "metadata/pin.toml";

/// What the crates are generated from.
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
    slice: Slice,
    upstream: Upstream,
}

/// The document that code is generated from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slice {
    file: Spanned<String>,
    sha256: Spanned<String>,
}

/// The document that the slice was cut out of.
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

/// New values for a version; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Update<'a> {
    /// The checksum of the slice.
    pub slice_sha256: Option<&'a str>,
    /// Where the upstream document is from, when it was got, and its checksum.
    pub upstream: Option<(&'a str, &'a str, &'a str)>,
}

impl Pin {
    /// Reads the pin of a workspace.
    ///
    /// # Errors
    /// When it can't be read, or says something that makes no sense: each such place with a remedy.
    pub fn read(workspace: &Workspace) -> anyhow::Result<Self> {
        Self::of_text(workspace.read(PATH)?)
    }

    /// The pin that a text is.
    ///
    /// # Errors
    /// When it says something that makes no sense: each such place with a remedy.
    pub fn of_text(text: String) -> anyhow::Result<Self> {
        let source = Source::new(PATH, text);
        Self::parse(source.clone()).map_err(text::explained(&source))
    }

    /// Understands the text of a pin.
    ///
    /// # Errors
    /// Every problem in it.
    pub fn parse(source: Source) -> Result<Self, Diagnostics> {
        match toml::from_str::<File>(source.text()) {
            Ok(file) => {
                let mut problems = Diagnostics::default();
                check(&source, &file, &mut problems);
                problems.or(Self { source, versions: file.version, clouds: file.cloud })
            }
            Err(error) => {
                let span = source.span(error.span().unwrap_or(0..0));
                let help = "metadata/README.md shows what an entry of pin.toml looks like";
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

    /// The line of the file, from 1, in which a span of its text starts.
    #[must_use]
    pub fn line(&self, span: &Range<usize>) -> usize {
        self.text().get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text()
    }

    /// The text of the file with new values, and other checksums of what clouds lack; comments and order stay.
    #[must_use]
    pub fn updated(&self, updates: &[(&Version, Update<'_>)], clouds: &[(&PinnedCloud, String)]) -> String {
        let mut edits: Vec<(Range<usize>, &str)> =
            clouds.iter().map(|(cloud, checksum)| (cloud.sha256_span(), checksum.as_str())).collect();
        for (version, update) in updates {
            edits.extend(update.slice_sha256.map(|value| (version.slice.sha256.span(), value)));
            edits.extend(update.upstream.into_iter().flat_map(|values| version.upstream.edits(values)));
        }
        self.with_values(edits)
    }

    /// The text of the file with other values in some places.
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
    /// Another source, date and checksum, each with where it goes.
    fn edits<'v>(&self, (source, date, sha256): (&'v str, &'v str, &'v str)) -> [(Range<usize>, &'v str); 3] {
        [(self.source.span(), source), (self.date.span(), date), (self.sha256.span(), sha256)]
    }
}

impl Version {
    /// As it stands in URLs: `v1.0`.
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

    /// The span of the name of its slice's file in the text of the pin.
    #[must_use]
    pub fn slice_file_span(&self) -> Range<usize> {
        self.slice.file.span()
    }

    /// The span of its slice's checksum in the text of the pin.
    #[must_use]
    pub fn slice_sha256_span(&self) -> Range<usize> {
        self.slice.sha256.span()
    }

    /// The checksum of the document that the slice was cut out of.
    #[must_use]
    pub fn upstream_sha256(&self) -> &str {
        self.upstream.sha256.get_ref()
    }

    /// Where the document that the slice was cut out of is from.
    #[must_use]
    pub fn upstream_source(&self) -> &str {
        self.upstream.source.get_ref()
    }

    /// What the generator calls the version.
    #[must_use]
    pub fn identity(&self) -> model::Version {
        model::Version { wire: self.name().to_owned(), module: self.module().to_owned() }
    }

    /// The singletons and entity sets that everything is reached from, with their places in the pin.
    #[must_use]
    pub fn roots(&self) -> Vec<Name> {
        self.roots.iter().map(name).collect()
    }

    /// The types where the slice ends, with their places in the pin.
    #[must_use]
    pub fn boundary(&self) -> Vec<Name> {
        self.boundary.iter().map(name).collect()
    }
}

/// The checksum of a text, in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn name(name: &Spanned<String>) -> Name {
    let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span =
        Span { source: SourceId::default(), start: place(name.span().start), end: place(name.span().end) };
    Name { text: name.get_ref().clone(), span: Some(span) }
}

fn check(source: &Source, file: &File, problems: &mut Diagnostics) {
    let versions = &file.version;
    cloud::check(source, versions, &file.cloud, problems);
    if versions.is_empty() {
        problems.push(Diagnostic::error("no version is pinned").help("add a [[version]] table"));
    }
    let (mut names, mut modules) = (BTreeSet::new(), BTreeSet::new());
    let mut expect = |is_fine: bool, place: &Spanned<String>, message: String, help: &str| {
        if !is_fine {
            problems.push(Diagnostic::error(message).at(source.span(place.span())).help(help));
        }
    };
    let of_clouds = file.cloud.iter().map(|cloud| (&cloud.unavailable, &cloud.upstream));
    for (slice, upstream) in
        versions.iter().map(|version| (&version.slice, &version.upstream)).chain(of_clouds)
    {
        let file = slice.file.get_ref();
        let help = "name a file in metadata/ (what a cloud lacks: in metadata/clouds/), without a folder";
        let message = format!("`{file}` isn't the name of a .csdl file");
        expect(is_file_name(file), &slice.file, message, help);
        let checksum = &upstream.sha256;
        let help = "`cargo xtask metadata import` writes it: 64 lower-case hexadecimal digits";
        // The first slice of a version may have been authored without the document at hand.
        let is_fine = is_sha256(checksum.get_ref()) || checksum.get_ref() == "unknown";
        expect(is_fine, checksum, "not a SHA-256 checksum".to_owned(), help);
        let date = &upstream.date;
        let message = format!("`{}` isn't a date", date.get_ref());
        expect(is_date(date.get_ref()), date, message, "write YYYY-MM-DD");
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
        let help = "give every version a module of its own";
        expect(modules.insert(module), &version.module, format!("module `{module}` is taken"), help);
        let help = "use lower-case letters, digits and underscores, a letter first: `v1`";
        expect(
            is_module(module),
            &version.module,
            format!("`{module}` isn't the name of a Rust module"),
            help,
        );
        let help = "write it as it stands in URLs: `v1.0`, `beta`";
        expect(is_segment(name), &version.name, format!("`{name}` can't stand in a URL"), help);

        let help = "name a singleton or an entity set of the document's entity container";
        expect(!version.roots.is_empty(), &version.name, format!("version `{name}` has no roots"), help);
        for type_ in &version.boundary {
            let help = "write the qualified name of a type: `microsoft.graph.user`";
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

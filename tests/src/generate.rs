//! The folders of `cases/` and the code generated from them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use msgraph_codegen::model::Version;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{Generated, Options, VersionInput};

/// A folder of `cases/`: `input.csdl` and, if needed, `overlay.csdl`, `clouds.csdl`, `records.jsonl` and `shows`.
#[derive(Debug)]
pub struct Case {
    /// The folder's name: the behavior that it shows.
    pub name: String,
    folder: PathBuf,
}

/// A line of `records.jsonl`.
#[derive(Debug)]
pub struct Record {
    /// The Rust type, as a path relative to the version's module.
    pub type_: String,
    /// A JSON text of that type.
    pub text: String,
}

/// Every case, sorted by name.
pub fn cases(folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            cases.push(Case { name: entry.file_name().to_string_lossy().into_owned(), folder: entry.path() });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

impl Case {
    /// Generates the code of the case.
    ///
    /// # Errors
    ///
    /// The rendered diagnostics, as a maintainer sees them.
    pub fn generate(&self) -> Result<Generated, String> {
        let mut sources = Sources::default();
        let mut add = |name: &str| {
            let text = fs::read_to_string(self.folder.join(name)).ok()?;
            Some(sources.add(format!("cases/{}/{name}", self.name), text))
        };
        let input = VersionInput {
            version: Version { wire: "v1.0".to_owned(), module: "v1".to_owned() },
            metadata: add("input.csdl").ok_or_else(|| format!("{} has no input.csdl", self.name))?.into(),
            clouds: add("clouds.csdl").into_iter().collect(),
            overlays: add("overlay.csdl").into_iter().collect(),
            external: Vec::new(),
            polymorphic: self.polymorphic(),
        };
        let options = Options {
            models_crate: "models_of_the_case".to_owned(),
            command: "cargo xtask codegen".to_owned(),
        };
        msgraph_codegen::generate(&sources, &[input], &options).map_err(|problems| problems.render(&sources))
    }

    /// The entity types that the case lists as polymorphic.
    fn polymorphic(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join("polymorphic")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// The generated files that the case is about, by path: those that a line of `shows` matches, or all of them.
    ///
    /// # Errors
    ///
    /// The diagnostics of [`generate`](Self::generate), or a line of `shows` that matches no generated file.
    pub fn shown(&self) -> Result<BTreeMap<String, String>, String> {
        let generated = self.generate()?;
        let with = |folder: &'static str| move |(path, text)| (format!("{folder}/{path}"), text);
        let models = generated.models.into_iter().map(with("models"));
        let all: BTreeMap<_, _> =
            models.chain(generated.requests.into_iter().map(with("requests"))).collect();
        let patterns = match fs::read_to_string(self.folder.join("shows")) {
            Ok(text) => text,
            Err(_) => return Ok(all),
        };
        let mut shown = BTreeMap::new();
        for pattern in patterns.lines() {
            let matches = |path: &str| match pattern.strip_suffix('*') {
                Some(start) => path.starts_with(start),
                None => path == pattern,
            };
            let found: Vec<_> = all.iter().filter(|(path, _)| matches(path)).collect();
            if found.is_empty() {
                let paths: Vec<_> = all.keys().map(String::as_str).collect();
                return Err(format!(
                    "cases/{}/shows: `{pattern}` matches none of the generated files {}",
                    self.name,
                    paths.join(", ")
                ));
            }
            shown.extend(found.into_iter().map(|(path, text)| (path.clone(), text.clone())));
        }
        Ok(shown)
    }

    /// The records that the case's types must decode.
    pub fn records(&self) -> io::Result<Vec<Record>> {
        let path = self.folder.join("records.jsonl");
        let text = if path.exists() { fs::read_to_string(path)? } else { String::new() };
        let record = |line: &str| {
            let value: serde_json::Value = serde_json::from_str(line)?;
            let type_ = value.get("type").and_then(|type_| type_.as_str()).unwrap_or_default().to_owned();
            Ok(Record { type_, text: value.get("json").map(ToString::to_string).unwrap_or_default() })
        };
        text.lines().map(record).collect()
    }
}

//! Generates and compiles the code of every case, so that no snapshot contains code that does not compile.
//!
//! `OUT_DIR/cases.rs` gets a module for each folder of `cases/`, and a function that decodes a record as a
//! named type of a case and writes it again. `OUT_DIR/models.rs` gets a table of every model of the shipped
//! crate, with its members and such a function.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use generate::{Case, cases};
use msgraph_codegen::VersionInput;
use msgraph_codegen::model::Version;
use msgraph_codegen::source::Sources;

#[allow(
    unreachable_pub,
    dead_code,
    reason = "it is the library's module, of which only a part is needed here"
)]
#[path = "src/generate.rs"]
mod generate;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=cases");
    println!("cargo::rerun-if-changed=src/generate.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let mut modules = String::new();
    let mut types = String::new();
    for case in cases(Path::new("cases"))? {
        write_case(&case, &out)?;
        let (name, folder) = (&case.name, out.join(&case.name));
        writeln!(
            modules,
            "#[allow(missing_docs, deprecated, unreachable_pub, unused_imports, dead_code)] pub mod {name} {{\n\
             #[path = {:?}] pub mod models;\n#[path = {:?}] pub mod requests;\n}}",
            folder.join("models/v1/mod.rs"),
            folder.join("requests/v1/mod.rs"),
        )?;
        let named: BTreeSet<_> = case.records()?.into_iter().map(|record| record.type_).collect();
        for type_ in named {
            writeln!(types, "(\"{name}\", \"{type_}\") => round_trip_as::<{name}::models::{type_}>(text),")?;
        }
    }
    let table = format!(
        "{modules}\n/// Decodes a record as a type of a case and encodes it again.\n\
         pub fn round_trip(case: &str, type_: &str, text: &str) -> Result<serde_json::Value, String> {{\n\
         match (case, type_) {{\n{types}_ => Err(format!(\"no type {{type_}} in the case {{case}}\")),\n}}\n}}\n"
    );
    fs::write(out.join("cases.rs"), table)?;
    fs::write(out.join("models.rs"), models()?)?;
    Ok(())
}

/// Every model of the shipped crate: its path, its members, and a function that decodes and encodes it.
fn models() -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../metadata");
    let mut sources = Sources::default();
    let mut inputs = Vec::new();
    for (wire, module) in [("v1.0", "v1"), ("beta", "beta")] {
        let path = format!("../metadata/{wire}.csdl");
        let metadata = sources.add(path.clone(), fs::read_to_string(path)?);
        let version = Version { wire: wire.to_owned(), module: module.to_owned() };
        // Types beyond the boundary have no model.
        let external = vec!["microsoft.graph.application".to_owned()];
        inputs.push(VersionInput { external, ..VersionInput::new(version, metadata) });
    }
    let versions =
        msgraph_codegen::resolve(&sources, &inputs).map_err(|problems| problems.render(&sources))?;
    let mut rows = String::new();
    for model in &versions {
        for structure in &model.structured_types {
            let path = format!("{}::{}", model.version.module, structure.name.rust_path());
            let members: Vec<_> =
                structure.properties.iter().map(|property| property.wire.as_str()).collect();
            writeln!(rows, "(\"{path}\", &{members:?}, round_trip_as::<msgraph_auditlogs_models::{path}>),")?;
        }
    }
    Ok(format!("#[allow(deprecated)] const MODELS: &[(&str, &[&str], RoundTrip)] = &[\n{rows}];\n"))
}

/// Writes the generated files of a case to the build folder. The requests use the models in the module next to
/// them instead of in another crate.
fn write_case(case: &Case, out: &Path) -> Result<(), Box<dyn Error>> {
    let generated = case.generate().map_err(|problems| format!("{}: {problems}", case.name))?;
    for (folder, files) in [("models", &generated.models), ("requests", &generated.requests)] {
        for (path, text) in files {
            let path = out.join(&case.name).join(folder).join(path);
            fs::create_dir_all(path.parent().unwrap_or(out))?;
            fs::write(
                path,
                text.replace("pub use models_of_the_case::v1 as models;", "pub use super::models;"),
            )?;
        }
    }
    Ok(())
}

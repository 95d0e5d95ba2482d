//! `cargo xtask codegen`: generates code from the metadata.

use std::time::Instant;

use msgraph_codegen::{Generated, Options, model::Model, source::Sources};

use crate::{
    Outcome,
    drift::{self, Drift, DriftKind, Files, FirstDifference},
    pin::{self, Pin, Update},
    pipeline, summary,
    tree::Tree,
    workspace::Workspace,
};

const MODELS: &str = "crates/models/src/generated/";
const REQUESTS: &str = "crates/auditlogs/src/generated/";
/// The simulated tenant reads these documents when it starts; its package can hold no file from outside its folder.
const SIMULATOR: &str = "crates/sim/src/generated/";
const MODELS_CRATE: &str = "msgraph_auditlogs_models";
const COMMAND: &str = "cargo xtask codegen";

/// Regenerates the code from metadata/.
///
/// Writes the files that differ, deletes stale files, and changes nothing else. Converts a slice
/// (metadata/*.csdl) that was edited by hand to canonical form and updates its checksum in metadata/pin.toml.
#[derive(clap::Args)]
pub struct Arguments {
    /// Writes nothing. Lists changed, missing and stale files, each with its first difference, and exits with 1 if there are any.
    #[arg(long)]
    check: bool,
}

/// Regenerates the code, or checks that it is up to date.
///
/// # Errors
/// When the metadata has errors, or files can't be read or written.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    if arguments.check {
        return check(workspace);
    }
    let start = Instant::now();
    let plan = Plan::of(workspace)?;
    let mut written = 0;
    for (path, text) in &plan.metadata {
        if workspace.read(path)? != *text {
            workspace.write(path, text)?;
            println!("wrote {path}");
            written += 1;
        }
    }
    for (folder, files) in plan.folders() {
        written += drift::write_folder(&workspace.path(folder), files)?;
    }
    let files = plan.generated.models.len() + plan.generated.requests.len();
    for model in &plan.generated.versions {
        summary::print(model);
    }
    print!("{}", plan.generated.notes.render(&Sources::default()));
    println!("{files} files, {written} written or deleted, {} ms", start.elapsed().as_millis());
    if written > 0 {
        println!("next: cargo xtask tidy, then cargo xtask test");
    }
    Ok(Outcome::Passed)
}

/// Checks that the code is up to date and prints the files that are not.
///
/// # Errors
/// When the metadata has errors, or files can't be read.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let drifts = drifts(workspace)?;
    for drift in &drifts {
        println!("{drift}");
    }
    if drifts.is_empty() {
        println!("generated code is up to date");
    } else {
        let files = if drifts.len() == 1 { "file differs" } else { "files differ" };
        println!("\n{} {files} from the code generated from metadata/; run {COMMAND}", drifts.len());
    }
    Ok(Outcome::passed_if(drifts.is_empty()))
}

/// Every file that differs from the code generated from the metadata.
///
/// # Errors
/// When the metadata has errors, or files can't be read.
pub fn drifts(workspace: &Workspace) -> anyhow::Result<Vec<Drift>> {
    let plan = Plan::of(workspace)?;
    let mut drifts = Vec::new();
    // In the pin, only checksums are generated; a wrong checksum is reported as an edited slice.
    for (path, expected) in plan.metadata.iter().filter(|(path, _)| *path != pin::PATH) {
        let found = workspace.read(path)?;
        if found != *expected {
            let kind = DriftKind::Changed(FirstDifference::between(&found, expected));
            drifts.push(Drift { path: path.clone(), kind });
        }
    }
    for (folder, files) in plan.folders() {
        drifts.extend(Drift::of_folder(&workspace.path(folder), folder, files)?);
    }
    drifts.extend(plan.edited);
    Ok(drifts)
}

/// The resolved models of all versions.
///
/// # Errors
/// When the metadata has errors, or files can't be read.
pub fn models(workspace: &Workspace) -> anyhow::Result<Vec<Model>> {
    let pin = Pin::read(workspace)?;
    pipeline::models(&pipeline::Inputs::read(&Tree::Current(workspace), &pin)?)
}

/// The expected content of all generated files.
struct Plan {
    /// Slices and pin, by path in the workspace.
    metadata: Files,
    /// Slices whose checksum differs from the pin.
    edited: Vec<Drift>,
    generated: Generated,
    /// Copies of the slices and of the overlays with queries.
    simulator: Files,
}

impl Plan {
    fn of(workspace: &Workspace) -> anyhow::Result<Self> {
        let pin = Pin::read(workspace)?;
        let inputs = pipeline::Inputs::read(&Tree::Current(workspace), &pin)?;
        let (mut metadata, mut edited, mut checksums) = (Files::new(), Vec::new(), Vec::new());
        for (version, (path, canonical)) in pin.versions().iter().zip(inputs.slices()) {
            if pin::sha256(&workspace.read(path)?) != version.slice_sha256() {
                let line = pin.line(&version.slice_sha256_span());
                edited.push(Drift { path: path.clone(), kind: DriftKind::NotAsPinned { line } });
            }
            checksums.push((version, pin::sha256(canonical)));
            metadata.insert(path.clone(), canonical.clone());
        }
        let mut of_clouds = Vec::new();
        for cloud in pin.clouds() {
            let checksum = pin::sha256(&workspace.read(&cloud.path())?);
            if checksum != cloud.sha256() {
                let line = pin.line(&cloud.sha256_span());
                edited.push(Drift { path: cloud.path(), kind: DriftKind::NotAsPinned { line } });
            }
            of_clouds.push((cloud, checksum));
        }
        let updates: Vec<_> = checksums
            .iter()
            .map(|(version, checksum)| (*version, Update { slice_sha256: Some(checksum), upstream: None }))
            .collect();
        metadata.insert(pin::PATH.to_owned(), pin.updated(&updates, &of_clouds));
        let options = Options { models_crate: MODELS_CRATE.to_owned(), command: COMMAND.to_owned() };
        let generated = pipeline::generate(&inputs, &options)?;
        let mut simulator = Files::new();
        for (version, (_, canonical)) in pin.versions().iter().zip(inputs.slices()) {
            let queries = format!("queries.{}.csdl", version.name());
            let overlay = format!("metadata/overlay/{queries}");
            if workspace.path(&overlay).exists() {
                simulator.insert(queries, workspace.read(&overlay)?);
            }
            simulator.insert(format!("{}.csdl", version.name()), canonical.clone());
        }
        Ok(Self { metadata, edited, generated, simulator })
    }

    fn folders(&self) -> [(&'static str, &Files); 3] {
        [(MODELS, &self.generated.models), (REQUESTS, &self.generated.requests), (SIMULATOR, &self.simulator)]
    }
}

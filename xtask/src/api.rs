//! `cargo xtask api`: the public API of the shipped crates, so that a change of it is seen in review.

mod print;
mod source;
mod surface;

use similar::TextDiff;

use crate::{Outcome, workspace::Workspace};

/// Compares the public API of the shipped crates with the snapshots in xtask/api/.
///
/// The snapshots are read from the source, a line an item, with any toolchain; what macros expand to isn't
/// in them, but their calls are.
#[derive(clap::Args)]
pub struct Arguments {
    /// Accepts the API as it is.
    #[arg(long)]
    bless: bool,
}

/// The crates that are shipped, by folder and name.
const CRATES: [(&str, &str); 4] = [
    ("crates/runtime", "msgraph_runtime"),
    ("crates/models", "msgraph_auditlogs_models"),
    ("crates/auditlogs", "msgraph_auditlogs"),
    ("crates/sim", "msgraph_sim"),
];

/// Compares, or accepts.
///
/// # Errors
/// When a source file can't be read or isn't Rust.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    if !arguments.bless {
        return check(workspace);
    }
    for (folder, name) in CRATES {
        let (path, text) = (snapshot(name), surface(workspace, folder, name)?);
        if workspace.read(&path).ok().as_ref() != Some(&text) {
            workspace.write(&path, &text)?;
            println!("wrote {path}");
        }
    }
    println!("next: cargo xtask test");
    Ok(Outcome::Passed)
}

/// Compares, and prints what differs.
///
/// # Errors
/// When a source file can't be read or isn't Rust.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let mut is_same = true;
    for (folder, name) in CRATES {
        let path = snapshot(name);
        let (old, new) = (workspace.read(&path).unwrap_or_default(), surface(workspace, folder, name)?);
        if old != new {
            is_same = false;
            let diff = TextDiff::from_lines(&old, &new);
            print!("{}", diff.unified_diff().context_radius(0).header(&path, folder));
        }
    }
    match is_same {
        true => println!("the public API is as in the snapshots"),
        false => {
            println!("\nthe public API differs from the snapshots; to accept that: cargo xtask api --bless")
        }
    }
    Ok(Outcome::passed_if(is_same))
}

fn snapshot(name: &str) -> String {
    format!("xtask/api/{name}.txt")
}

fn surface(workspace: &Workspace, folder: &str, name: &str) -> anyhow::Result<String> {
    let root = source::Module::of_crate(&workspace.path(folder).join("src"))?;
    let mut lines = surface::lines(&root, name);
    lines.sort();
    lines.dedup();
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

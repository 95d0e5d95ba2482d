//! `completions` and `man`: made from the command line itself.

use std::fs;
use std::path::Path;

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use crate::cli::Arguments;
use crate::console::write_out;
use crate::failure::{COMPLETE, Failure};

pub(super) fn completions(shell: Shell) -> Result<u8, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "entra-logs", &mut text);
    write_out(&text)?;
    Ok(COMPLETE)
}

pub(super) fn man(out: Option<&Path>) -> Result<u8, Failure> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = out else {
        write_out(&page(&command)?)?;
        return Ok(COMPLETE);
    };
    let failed = |error: std::io::Error| {
        Failure::usage(format!(
            "cannot write to {}: {error}; name a folder that can be written",
            folder.display()
        ))
    };
    fs::create_dir_all(folder).map_err(failed)?;
    fs::write(folder.join("entra-logs.1"), page(&command)?).map_err(failed)?;
    for verb in command.get_subcommands() {
        fs::write(folder.join(format!("entra-logs-{}.1", verb.get_name())), page(verb)?).map_err(failed)?;
    }
    Ok(COMPLETE)
}

fn page(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command.clone())
        .render(&mut text)
        .map_err(|error| Failure::incomplete(format!("cannot write the manual page: {error}")))?;
    Ok(text)
}

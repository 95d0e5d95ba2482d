//! Writes the records of exports as JSON Lines in the form of Graph, and what was changed to stderr: `normalize FILE..`.

use std::error::Error;

use msgraph_auditlogs_exports::{Reader, files};

fn main() -> Result<(), Box<dyn Error>> {
    for argument in std::env::args().skip(1) {
        for path in files(argument)? {
            for exported in Reader::open(&path)? {
                match exported {
                    Ok(exported) => {
                        let report = exported.report.map_or("unknown", |report| report.name());
                        eprintln!("{} ({}): {report}, {}", path.display(), exported.position, exported.form);
                        for normalization in exported.normalizations() {
                            eprintln!("  {normalization}");
                        }
                        println!("{}", exported.into_graph_json());
                    }
                    Err(error) => eprintln!("{}: {error}", path.display()),
                }
            }
        }
    }
    Ok(())
}

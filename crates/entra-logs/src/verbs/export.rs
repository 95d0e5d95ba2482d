//! `export`: committed segments at a position of the log.

use std::path::Path;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{Error, ExportOptions, Log, Span, export};
use serde_json::json;

use crate::cli::Export;
use crate::console::{Table, count, number, write_out};
use crate::context::Context;
use crate::failure::{COMPLETE, Failure};
use crate::scope::selected;

pub(super) async fn run(context: &Context, arguments: &Export) -> Result<u8, Failure> {
    let tenants = context.tenants_to_read().await?;
    if arguments.position.is_some() && tenants.len() > 1 {
        return Err(Failure::usage("--position is of one tenant: add --tenant"));
    }
    let (from, until) = context.range(&arguments.range)?;
    let several = tenants.len() > 1;
    for (store, tenant) in tenants {
        let mut options = ExportOptions::default();
        options.position = arguments.position;
        options.streams =
            selected(&arguments.selection, Log::open(&store, &tenant).await?.state().streams.keys())?;
        options.span = (from.is_some() || until.is_some())
            .then(|| Span::new(from.unwrap_or(Timestamp::MIN), until.unwrap_or(Timestamp::MAX)));
        let export = export(&store, &tenant, &options).await?;
        if let Some(folder) = &arguments.bag {
            let folder = if several { folder.join(&tenant) } else { folder.clone() };
            export.write_bag(&folder, context.now).await?;
            context.console.print(&bag_text(&export, &folder))?;
        } else if arguments.records {
            for segment in &export.segments {
                let mut lines = String::new();
                let push = |record: &str| -> Result<(), Error> {
                    lines.push_str(record);
                    lines.push('\n');
                    Ok(())
                };
                export.records(&segment.segment, push).await?;
                write_out(lines.as_bytes())?;
            }
        } else if arguments.json {
            for segment in &export.segments {
                let mut line = json!(segment);
                if let Some(object) = line.as_object_mut() {
                    object.insert("tenant".to_owned(), tenant.clone().into());
                }
                context.console.print(&line.to_string())?;
            }
        } else {
            context.console.print(&list_text(&export))?;
        }
    }
    Ok(COMPLETE)
}

fn bag_text(export: &msgraph_auditlogs_collect::Export, folder: &Path) -> String {
    format!(
        "{}: {} in {} of tenant {}, position {}, head {}\ncheck it with any BagIt tool, or: cd {} && sha256sum -c \
         manifest-sha256.txt",
        folder.display(),
        count(export.rows(), "record"),
        count(export.segments.len() as u64, "segment"),
        export.tenant,
        export.position,
        export.head,
        folder.display()
    )
}

fn list_text(export: &msgraph_auditlogs_collect::Export) -> String {
    let mut table = Table::new(["entry", "records", "bytes", "sha256", "segment"], &[0, 1, 2]);
    for segment in &export.segments {
        let inner = &segment.segment;
        table.row([
            segment.position.to_string(),
            number(inner.rows),
            number(inner.size),
            inner.sha256.clone(),
            format!("{}/{}", export.tenant, inner.name),
        ]);
    }
    format!(
        "tenant {}, position {}, head {}: {} in {}\n{}",
        export.tenant,
        export.position,
        export.head,
        count(export.rows(), "record"),
        count(export.segments.len() as u64, "segment"),
        table.text("  ")
    )
}

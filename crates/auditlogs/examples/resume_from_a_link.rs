//! Stops after the first page, saves the link to the next one as JSON, and goes on from there.

use std::error::Error;

use futures::TryStreamExt as _;
use msgraph_auditlogs::NextLink;
use msgraph_auditlogs::beta::AuditLogs;

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    let audits = AuditLogs::new(&tenant.client).directory_audits();

    let first = audits.list().top(100).send().await?;
    let Some(link) = first.next_link() else {
        println!("all {} records fit on one page", first.records().len());
        return Ok(());
    };
    let saved = serde_json::to_string(link)?;

    // Later, perhaps in another process:
    let link: NextLink = serde_json::from_str(&saved)?;
    let rest: Vec<_> = audits.list().resume(link).records().try_collect().await?;
    println!("{} records before the link, {} from there on", first.records().len(), rest.len());
    Ok(())
}

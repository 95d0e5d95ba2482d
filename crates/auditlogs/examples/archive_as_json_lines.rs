//! Archives directory audits as JSON Lines: a line a record, in the very bytes that the service sent.

use std::error::Error;
use std::io::{BufWriter, Write as _};

use futures::TryStreamExt as _;
use msgraph_auditlogs::beta::AuditLogs;

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    let mut records = AuditLogs::new(&tenant.client).directory_audits().list().records();
    let mut archive = BufWriter::new(std::io::stdout().lock());
    while let Some(record) = records.try_next().await? {
        // Records have no line breaks on the wire; one that is pretty-printed would need a length instead.
        archive.write_all(record.raw().as_bytes())?;
        archive.write_all(b"\n")?;
    }
    archive.flush()?;
    Ok(())
}

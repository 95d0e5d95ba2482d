//! Reports to the service that somebody else signed in.

use std::error::Error;

use msgraph_auditlogs::beta::AuditLogs;

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    let sign_ins = AuditLogs::new(&tenant.client).sign_ins();
    let page = sign_ins.list().top(1).send().await?;
    let ids: Vec<_> = page.records().iter().filter_map(|record| record.id.clone()).collect();
    sign_ins.confirm_compromised().request_ids(ids.clone()).send().await?;
    println!("confirmed as compromised: {ids:?}");
    Ok(())
}

//! One record by its id.

use std::error::Error;

use msgraph_auditlogs::v1::AuditLogs;

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    let sign_ins = AuditLogs::new(&tenant.client).sign_ins();
    let page = sign_ins.list().top(1).send().await?;
    let Some(id) = page.records().first().and_then(|record| record.id.clone()) else {
        println!("this tenant has no sign-ins");
        return Ok(());
    };
    let sign_in = sign_ins.by_id(&id).get().send().await?;
    println!("{}", sign_in.raw());
    Ok(())
}

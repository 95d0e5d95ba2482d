//! Every sign-in of every kind. Without the kinds, the service lists interactive sign-ins only.

use std::error::Error;

use futures::TryStreamExt as _;
use msgraph_auditlogs::beta::AuditLogs;

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    for (kind, request) in AuditLogs::new(&tenant.client).sign_ins().requests_by_kind() {
        let mut records = request.records();
        let mut count = 0_u64;
        while let Some(sign_in) = records.try_next().await? {
            count += u64::from(sign_in.id.is_some());
        }
        println!("{}: {count}", kind.as_str());
    }
    Ok(())
}

//! One page of failed sign-ins, newest first, with the properties that are wanted.

use std::error::Error;

use msgraph_auditlogs::Timestamp;
use msgraph_auditlogs::beta::{AuditLogs, models::SignIn};

mod shared;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = shared::connect().await?;
    let since: Timestamp = "2020-01-01T00:00:00Z".parse()?;
    let page = AuditLogs::new(&tenant.client)
        .sign_ins()
        .list()
        .filter(SignIn::CREATED_DATE_TIME.ge(since).and(SignIn::STATUS_ERROR_CODE.eq(50126)))
        .order_by(SignIn::CREATED_DATE_TIME.desc())
        .select([SignIn::ID, SignIn::CREATED_DATE_TIME, SignIn::USER_PRINCIPAL_NAME, SignIn::IP_ADDRESS])
        .top(10)
        .send()
        .await?;
    for sign_in in page.records() {
        println!(
            "{:?} {:?} {:?}",
            sign_in.created_date_time, sign_in.user_principal_name, sign_in.ip_address
        );
    }
    println!("more pages: {}", page.next_link().is_some());
    Ok(())
}

//! Sign-ins can't be asked by what directory audits have.

use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};
use msgraph_runtime::query::Query;

fn main() {
    let by_audit = DirectoryAudit::LOGGED_BY_SERVICE.eq("Core Directory");
    let _ = Query::<SignIn>::new().filter(by_audit);
    let _ = Query::<SignIn>::new().select([SignIn::ID, DirectoryAudit::LOGGED_BY_SERVICE]);
    let _ = Query::<SignIn>::new().order_by(DirectoryAudit::ACTIVITY_DATE_TIME.desc());
}

//! Sign-ins can be neither skipped nor counted.

use msgraph_auditlogs_models::beta::SignIn;
use msgraph_runtime::query::Query;

fn main() {
    let _ = Query::<SignIn>::new().skip(100);
    let _ = Query::<SignIn>::new().count();
}

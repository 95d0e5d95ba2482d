//! Only records with a documented time filter are requested by time.

use msgraph_auditlogs_models::beta::{AuditActivityType, SignIn, SummarizedSignIn};
use msgraph_runtime::query::TimeFilterSupported;

fn between<T: TimeFilterSupported>() {}

fn main() {
    between::<SignIn>();
    between::<AuditActivityType>();
    between::<SummarizedSignIn>();
}

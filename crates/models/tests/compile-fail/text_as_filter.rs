//! A text is not a condition, and `==` does not build one.

use msgraph_auditlogs_models::beta::SignIn;
use msgraph_runtime::query::Condition;

fn filter<T>(_: impl Condition<T>) {}

fn main() {
    filter::<SignIn>("appId eq '66ea54eb'");
    filter::<SignIn>(SignIn::IS_INTERACTIVE);
    let _ = SignIn::APP_ID == "66ea54eb";
}

//! An operator must be documented for the property, or unlocked.

use msgraph_auditlogs_models::beta::SignIn;
use msgraph_runtime::Timestamp;

fn main() {
    let _ = SignIn::CREATED_DATE_TIME.gt(Timestamp::UNIX_EPOCH);
    let _ = SignIn::SIGN_IN_EVENT_TYPES.any(|kind| kind.starts_with("non"));
    let _ = SignIn::HOME_TENANT_NAME.eq("Contoso");
    let _ = SignIn::STATUS_ERROR_CODE.undocumented().contains("50");
}

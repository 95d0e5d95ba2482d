//! The service sorts by few properties.

use msgraph_auditlogs_models::beta::SignIn;

fn main() {
    let _ = SignIn::USER_DISPLAY_NAME.asc();
    let _ = SignIn::SIGN_IN_EVENT_TYPES.undocumented().desc();
}

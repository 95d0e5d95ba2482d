//! A literal has the type of the property.

use msgraph_auditlogs_models::beta::SignIn;

fn main() {
    let _ = SignIn::CREATED_DATE_TIME.ge("2024-01-01");
    let _ = SignIn::STATUS_ERROR_CODE.eq("50126");
    let _ = SignIn::RISK_STATE.eq("atRisk");
    let _ = SignIn::SIGN_IN_EVENT_TYPES.eq("nonInteractiveUser");
}

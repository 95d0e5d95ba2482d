//! Conditions inside `any` are built from the item, and only items with documented conditions have any.

use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};

fn main() {
    let _ = DirectoryAudit::TARGET_RESOURCES.any(|_| DirectoryAudit::ID.eq("66ea54eb"));
    let _ = DirectoryAudit::TARGET_RESOURCES.any(|target| target.user_principal_name().eq("alex@contoso.com"));
    let _ = SignIn::AUTHENTICATION_DETAILS.any(|detail| detail);
}

//! Conditions inside `any` are built from the item, with the operators that are documented for it.

use msgraph_auditlogs_models::beta::DirectoryAudit;

fn main() {
    let _ = DirectoryAudit::TARGET_RESOURCES.any(|_| DirectoryAudit::ID.eq("66ea54eb"));
    let _ = DirectoryAudit::TARGET_RESOURCES.any(|target| target.user_principal_name().eq("alex@contoso.com"));
}

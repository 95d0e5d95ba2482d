//! Conditions on items of collections, as OData text.

#![cfg(feature = "beta")]

use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};

#[test]
fn several_conditions_apply_to_the_same_item() {
    let filter = DirectoryAudit::TARGET_RESOURCES
        .any(|target| target.display_name().eq("Alex").and(target.r#type().undocumented().eq("User")));
    assert_eq!(filter.to_string(), "targetResources/any(x:x/displayName eq 'Alex' and x/type eq 'User')");
}

#[test]
fn nested_groups_of_conditions_are_in_parentheses() {
    let filter = DirectoryAudit::TARGET_RESOURCES.any(|target| {
        let name = target.display_name();
        name.eq("Alex").or(name.starts_with("A")).and(!target.id().eq("1"))
    });
    assert_eq!(
        filter.or(DirectoryAudit::LOGGED_BY_SERVICE.eq("Core Directory")).to_string(),
        "targetResources/any(x:(x/displayName eq 'Alex' or startsWith(x/displayName,'A')) and not (x/id eq '1')) \
         or loggedByService eq 'Core Directory'"
    );
}

#[test]
fn conditions_on_two_items_are_two_collections_of_conditions() {
    let has =
        |name: &'static str| DirectoryAudit::TARGET_RESOURCES.any(|target| target.display_name().eq(name));
    assert_eq!(
        has("a").and(has("b")).to_string(),
        "targetResources/any(x:x/displayName eq 'a') and targetResources/any(x:x/displayName eq 'b')"
    );
}

#[test]
fn conditions_on_every_item_are_undocumented() {
    let filter = DirectoryAudit::TARGET_RESOURCES.undocumented().all(|target| target.id().eq("1"));
    assert_eq!(filter.to_string(), "targetResources/all(x:x/id eq '1')");
    let filter = SignIn::SIGN_IN_EVENT_TYPES.undocumented().all(|kind| kind.ne("managedIdentity"));
    assert_eq!(filter.to_string(), "signInEventTypes/all(x:x ne 'managedIdentity')");
}

#[test]
fn the_value_of_an_item_is_compared_as_before() {
    let filter = SignIn::SIGN_IN_EVENT_TYPES.any(|kind| kind.eq("servicePrincipal"));
    assert_eq!(filter.to_string(), "signInEventTypes/any(x:x eq 'servicePrincipal')");
    let filter = DirectoryAudit::TARGET_RESOURCES_ID.any(|id| id.eq("a"));
    assert_eq!(filter.to_string(), "targetResources/any(x:x/id eq 'a')");
}

use library::{
    runtime::{Client, request::GetRequest, wire::FlagSet},
    v1::{
        EntityDefinitions, Principals, System,
        models::{
            Account, BooleanAttributeMetadata, EntityMetadata, OwnershipTypes, Principal, WhoAmIResponse,
        },
    },
};

pub fn requests(client: &Client) -> (GetRequest<WhoAmIResponse>, GetRequest<WhoAmIResponse>) {
    let _ = EntityDefinitions::new(client).by_metadata_id("7").attributes().list();
    let _ = System::new(client).merge().perform_parenting_checks(true);
    let someone = Principals::new(client).by_ownerid("8");
    let _ = someone.assign().assignee(Principal::default());
    (System::new(client).who_am_i(), someone.as_systemuser().retrieve_user_privileges())
}

pub fn fields(account: &Account, entity: &EntityMetadata, attribute: &BooleanAttributeMetadata) -> bool {
    let ownership: Option<&FlagSet<OwnershipTypes>> = entity.ownership_type.as_ref();
    let (owner, name): (Option<&str>, Option<&str>) =
        (account.ownerid_value.as_deref(), account.self_.as_deref());
    owner == name && attribute.default_value == ownership.map(|set| set.contains(&OwnershipTypes::UserOwned))
}

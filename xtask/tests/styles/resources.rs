use library::{
    runtime::{
        Client,
        request::{GetRequest, ListRequest},
    },
    v1::{
        ABusinessPartner,
        models::{ABusinessPartnerAddressType, ABusinessPartnerType, SapMessage},
    },
};

pub fn requests(client: &Client) -> (ListRequest<ABusinessPartnerAddressType>, GetRequest<f64>) {
    let partner = ABusinessPartner::new(client).by_business_partner("11");
    let _ = partner.block().reason("unpaid");
    let _ = partner.to_business_partner_address().by_business_partner_and_address_id("11", "1").get();
    (partner.to_business_partner_address().list(), ABusinessPartner::new(client).total(1.5))
}

pub fn fields(partner: &ABusinessPartnerType) -> (Option<f64>, Option<f64>, Option<bool>) {
    let codes = |message: &SapMessage| message.code.is_some();
    let has_codes = partner.sap_messages.as_ref().map(|messages| messages.iter().all(codes));
    (partner.credit_limit, partner.rating, has_codes)
}

use library::{
    runtime::{Client, request::ListRequest},
    v1::{
        Paths, Twosdate,
        models::{All, AnyBase, Cases, Gaps, Wide},
    },
};

pub fn requests(client: &Client) {
    let _ = Paths::new(client).by_entity_id_and_flags(1, Gaps::A.into()).get();
    let _ = Twosdate::new(client);
}

pub fn fields(all: &All) -> bool {
    let wide = all.c5.iter().flatten().any(|flags| flags.contains(&Wide::Most));
    wide && matches!(all.p9, Some(AnyBase::D1(_))) && all.p8 == Some(Cases::Value2)
}

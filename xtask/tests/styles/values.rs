use library::{
    runtime::Client,
    v1::{
        Paths, TwosDate,
        models::{All, AnyBase2, Cases, Gaps, Wide},
    },
};

pub fn requests(client: &Client) {
    let _ = Paths::new(client).by_entity_id_and_flags(1, [Gaps::A].into_iter().collect()).get();
    let _ = TwosDate::new(client);
}

pub fn fields(all: &All) -> bool {
    let wide = all.c5.iter().flatten().any(|flags| flags.contains(&Wide::Most));
    wide && matches!(all.p9, Some(AnyBase2::D1(_))) && all.p8 == Some(Cases::Value2)
}

use library::{
    runtime::Client,
    v1::{
        Клиенты,
        models::{Клиент, Цвет},
    },
};

pub fn requests(client: &Client) {
    let _ = Клиенты::new(client).by_ид("1").сделать();
}

pub fn fields(one: &Клиент) -> bool {
    let named: [&Option<_>; 5] = [&one.имя, &one.größe, &one.名前, &one.field, &one.x2];
    named.iter().all(|each| each.is_some()) && Цвет::Viii != Цвет::红
}

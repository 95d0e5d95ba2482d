use library::{
    runtime::Client,
    v1::{
        Keywords, Reports, ResultType, VecType,
        models::{self, TextType, v},
    },
};

pub fn requests(client: &Client) {
    let _ = (Reports::new(client).list(), VecType::new(client).list(), ResultType::new(client).by_id("1").get());
    let _ = Keywords::new(client).by_id("1").to_as().list();
}

pub fn fields(text: &TextType, placed: &models::Placed) -> bool {
    let schema: Option<&str> = text.schema.as_deref();
    let _ = (TextType::SCHEMA, TextType::SCHEMA2.undocumented().eq("a"), TextType::SCHEMA3);
    let upper: Option<&v::V> = placed.upper.as_ref();
    schema.is_some() == upper.is_some() && text.undeclared.is_empty() && text.undeclared2.is_none()
}

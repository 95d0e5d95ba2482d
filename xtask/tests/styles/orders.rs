use library::{
    runtime::{
        Client,
        request::{GetRequest, ListRequest},
    },
    v1::{
        Categories, OrderDetails,
        models::order_model::{Category, OrderDetail, SummaryOfSalesByYear},
    },
};

pub fn requests(client: &Client) -> (ListRequest<Category>, GetRequest<OrderDetail>) {
    let detail = OrderDetails::new(client).by_order_id_and_product_id(10_248, 11);
    (Categories::new(client).list(), detail.get())
}

pub fn fields(summary: &SummaryOfSalesByYear) -> (Option<&str>, Option<&str>) {
    (summary.self_.as_deref(), summary.r#type.as_deref())
}

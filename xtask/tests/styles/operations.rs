use library::{
    runtime::{
        Client,
        request::{GetRequest, ListRequest},
    },
    v1::{As, First, Service, models::A},
};

pub fn requests(client: &Client) -> (GetRequest<i32>, ListRequest<A>) {
    let a = As::new(client).by_id(1);
    let _ = a.options(1, Some("a"), None, None, None);
    let _ = (a.over(), a.over_with_x(1), a.over_with_y(2), a.as_d().act(), a.as_d2().act(), a.itself().bs().list());
    let _ = (Service::new(client).liberty(), Service::new(client).new2(), First::new(client).same());
    (a.as_d().same(), Service::new(client).liberty_with_p(1))
}

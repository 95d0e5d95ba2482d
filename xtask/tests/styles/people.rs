use library::{
    runtime::{
        Client,
        request::{GetRequest, ListRequest},
    },
    v1::{
        DefaultContainer, Me, People,
        models::{Airport, AnyLocation, Flight, Gender, Person, Trip},
    },
};

pub fn requests(client: &Client) -> (ListRequest<Person>, ListRequest<Trip>, GetRequest<Airport>) {
    let someone = People::new(client).by_user_name("russellwhyte");
    let _ = someone.share_trip().user_name("scott").trip_id(1);
    let _ = someone.trips().by_trip_id(1).plan_items().by_plan_item_id(2).get();
    let _ = DefaultContainer::new(client).reset_data_source();
    let nearest = DefaultContainer::new(client).get_nearest_airport(33.0, -118.0);
    (People::new(client).list(), Me::new(client).get_friends_trips("scott"), nearest)
}

pub fn fields(person: &Person, flight: &Flight) -> bool {
    let is_event = |location: &AnyLocation| matches!(location, AnyLocation::EventLocation(_));
    let number: Option<&str> = flight.flight_number.as_deref();
    person.gender == Some(Gender::Female)
        && person.address_info.iter().flatten().any(is_event)
        && number.is_some() == flight.duration.is_some()
}

//! Query strings.

use msgraph_runtime::query::{Filter, OrderBy, Query};

use super::event::{Event, Level};

fn query() -> Query<Event> {
    Query::new()
}

#[test]
fn options_have_their_names_and_a_fixed_order() {
    let everything = query()
        .search("\"a\"")
        .count()
        .skip(2)
        .top(1)
        .expand("device")
        .select([Event::ID])
        .order_by(Event::AT.desc())
        .filter(Event::CLOSED.eq(true));
    let expected = "$filter=closed%20eq%20true&$orderby=at%20desc&$select=id&$expand=device&$top=1&$skip=2\
                    &$count=true&$search=%22a%22";
    assert_eq!(everything.encoded(), expected);
    assert_eq!(query().encoded(), "");
}

#[test]
fn a_value_cannot_become_another_option() {
    let query = query().filter(Event::TITLE.eq("a&$top=1#b+c%20ü"));
    assert_eq!(query.encoded(), "$filter=title%20eq%20%27a%26$top%3D1%23b%2Bc%2520%C3%BC%27");
}

#[test]
fn a_later_filter_narrows_an_earlier_one() {
    let query =
        query().filter(Filter::raw("a or b")).filter(Event::LEVEL.eq(Level::Low).or(Event::CODE.eq(1)));
    let expected = "$filter=(a%20or%20b)%20and%20(level%20eq%20%27low%27%20or%20status/code%20eq%201)";
    assert_eq!(query.encoded(), expected);
}

#[test]
fn a_later_order_breaks_ties() {
    let query = query().order_by(Event::AT.desc()).order_by(OrderBy::raw("title"));
    assert_eq!(query.encoded(), "$orderby=at%20desc,title");
}

#[test]
fn whole_properties_are_selected_once() {
    let query = query()
        .select([Event::ID, Event::CITY, Event::TARGETS_NAME])
        .select([Event::TARGETS_GROUPS, Event::ID]);
    assert_eq!(query.encoded(), "$select=id,location,targets");
}

#[test]
fn debug_output_names_options_and_hides_values() {
    let query = query().filter(Event::TITLE.eq("Alex")).top(5);
    assert_eq!(format!("{query:?}"), r#"Query["$filter", "$top"]"#);
}

#[test]
fn queries_can_be_sent_between_threads() {
    fn is_send_and_sync<T: Send + Sync + Clone>(_: &T) {}
    is_send_and_sync(&query());
    is_send_and_sync(Event::TITLE);
    is_send_and_sync(&Event::TITLE.eq("a"));
    is_send_and_sync(&Event::TITLE.asc());
}

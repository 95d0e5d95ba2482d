//! Filters and orders to the letter.

use msgraph_runtime::query::Filter;
use msgraph_runtime::wire::FlagSet;

use super::event::{Event, Level};

#[track_caller]
fn is_written(filter: Filter<Event>, text: &str) {
    assert_eq!(filter.to_string(), text);
}

fn code(value: i64) -> Filter<Event> {
    Event::CODE.eq(value)
}

#[test]
fn parentheses_stand_where_precedence_needs_them() {
    let (a, b, c) = (|| code(1), || code(2), || code(3));
    let call = || Event::CITY.starts_with("B");
    let raw = || Filter::raw("a or b");
    is_written(a().and(b()).and(c()), "status/code eq 1 and status/code eq 2 and status/code eq 3");
    is_written(a().and(b().and(c())), "status/code eq 1 and status/code eq 2 and status/code eq 3");
    is_written(a().or(b().and(c())), "status/code eq 1 or status/code eq 2 and status/code eq 3");
    is_written(a().or(b()).and(c()), "(status/code eq 1 or status/code eq 2) and status/code eq 3");
    is_written(a().and(b().or(c())), "status/code eq 1 and (status/code eq 2 or status/code eq 3)");
    is_written(!a(), "not (status/code eq 1)");
    is_written((!a()).and(b()), "not (status/code eq 1) and status/code eq 2");
    is_written(!a().and(b()), "not (status/code eq 1 and status/code eq 2)");
    is_written(!call(), "not startsWith(location/city,'B')");
    is_written(!!call(), "not not startsWith(location/city,'B')");
    is_written(!Event::TAGS.any(|tag| tag.eq("t")), "not tags/any(x:x eq 't')");
    is_written(raw().or(a()), "a or b or status/code eq 1");
    is_written(raw().and(a()), "(a or b) and status/code eq 1");
    is_written(!raw(), "not (a or b)");
}

#[test]
fn every_range_variable_has_its_own_name() {
    is_written(
        Event::TARGETS_GROUPS.any(|groups| groups.any(|group| group.eq("g").or(group.ends_with("h")))),
        "targets/any(x:x/owner/groups/any(x1:x1 eq 'g' or endsWith(x1,'h')))",
    );
    is_written(
        Event::TAGS.any(|tag| tag.eq("a")).and(Event::TARGETS_NAME.any(|name| name.contains("b"))),
        "tags/any(x:x eq 'a') and targets/any(x:contains(x/name,'b'))",
    );
}

#[test]
fn an_enumeration_is_looked_into_as_text() {
    is_written(Event::LEVEL.contains(Level::High), "contains(level,'high')");
    is_written(Event::LEVEL.starts_with("h"), "startsWith(level,'h')");
}

#[test]
fn a_set_is_compared_with_one_member_or_several() {
    is_written(Event::LEVELS.eq(Level::Low), "levels eq 'low'");
    is_written(Event::LEVELS.ne(FlagSet::from_iter([Level::Low, Level::High])), "levels ne 'low,high'");
}

#[test]
fn an_order_names_its_direction() {
    assert_eq!(Event::CITY.asc().to_string(), "location/city asc");
    assert_eq!(Event::AT.desc().to_string(), "at desc");
}

//! Random conditions: what is meant, apart from how the crate and the parser say it.

use msgraph_runtime::Timestamp;
use msgraph_runtime::query::{AnyOperator, Filter, LiteralOf, Ordered, Property};
use proptest::collection::vec;
use proptest::prelude::*;

use super::event::{Event, Level};
use super::expression::{Expression, Path, Value};

#[derive(Clone, Debug)]
pub(crate) enum Condition<L> {
    Leaf(L),
    Not(Box<Self>),
    And(Box<Self>, Box<Self>),
    Or(Box<Self>, Box<Self>),
}

#[derive(Clone, Debug)]
pub(crate) enum OfEvent {
    Title(OfText),
    City(OfText),
    Level(OfText),
    Code(&'static str, i64),
    Share(&'static str, f64),
    At(&'static str, Timestamp),
    Closed(bool),
    HasCode(bool),
    Tags(Condition<OfText>),
    Targets(Condition<OfText>),
    Groups(Condition<Condition<OfText>>),
}

/// An operator and its operand.
#[derive(Clone, Debug)]
pub(crate) struct OfText(&'static str, String);

const COMPARISONS: [&str; 6] = ["eq", "ne", "gt", "ge", "lt", "le"];
const FUNCTIONS: [&str; 3] = ["startsWith", "endsWith", "contains"];

pub(crate) fn conditions() -> impl Strategy<Value = Condition<OfEvent>> {
    let text = || {
        (prop::sample::select([&COMPARISONS[..], &FUNCTIONS].concat()), texts())
            .prop_map(|(o, t)| OfText(o, t))
    };
    let equality = prop::sample::select(vec!["eq", "ne"]);
    let order = || prop::sample::select(COMPARISONS.to_vec());
    let leaves = prop_oneof![
        text().prop_map(OfEvent::Title),
        text().prop_map(OfEvent::City),
        (equality, texts()).prop_map(|(operator, level)| OfEvent::Level(OfText(operator, level))),
        (order(), any::<i64>()).prop_map(|(operator, code)| OfEvent::Code(operator, code)),
        (order(), any::<f64>()).prop_map(|(operator, share)| OfEvent::Share(operator, share)),
        (order(), timestamps()).prop_map(|(operator, at)| OfEvent::At(operator, at)),
        any::<bool>().prop_map(OfEvent::Closed),
        any::<bool>().prop_map(OfEvent::HasCode),
        combined(text()).prop_map(OfEvent::Tags),
        combined(text()).prop_map(OfEvent::Targets),
        combined(combined(text())).prop_map(OfEvent::Groups),
    ];
    combined(leaves)
}

fn combined<L: Clone + std::fmt::Debug + 'static>(
    leaves: impl Strategy<Value = L> + 'static,
) -> impl Strategy<Value = Condition<L>> {
    leaves.prop_map(Condition::Leaf).prop_recursive(4, 12, 2, |inner| {
        let pair =
            || (inner.clone(), inner.clone()).prop_map(|(left, right)| (Box::new(left), Box::new(right)));
        prop_oneof![
            inner.clone().prop_map(|condition| Condition::Not(Box::new(condition))),
            pair().prop_map(|(left, right)| Condition::And(left, right)),
            pair().prop_map(|(left, right)| Condition::Or(left, right)),
        ]
    })
}

/// Texts of all characters, and of those that could be mistaken for syntax.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let tricky = prop::sample::select(vec![
        "'", "''", "' or '", "%27", "%", "&", "+", "#", "=", "?", "/", "(", ")", ",", "$", ";", "\0", "\r\n",
        "é", "日本", "🦀", "x:",
    ]);
    vec(prop_oneof![tricky.prop_map(str::to_owned), any::<char>().prop_map(String::from)], 0..6)
        .prop_map(|parts| parts.concat())
}

fn timestamps() -> impl Strategy<Value = Timestamp> {
    let fraction = prop_oneof![Just(0), Just(500_000_000), 0..1_000_000_000];
    (-62_000_000_000..253_000_000_000_i64, fraction)
        .prop_map(|(second, nanosecond)| Timestamp::new(second, nanosecond).unwrap())
}

impl<L> Condition<L> {
    fn filter<E>(&self, leaf: &impl Fn(&L) -> Filter<E>) -> Filter<E> {
        match self {
            Self::Leaf(test) => leaf(test),
            Self::Not(inner) => !inner.filter(leaf),
            Self::And(left, right) => left.filter(leaf).and(right.filter(leaf)),
            Self::Or(left, right) => left.filter(leaf).or(right.filter(leaf)),
        }
    }

    fn expression(&self, leaf: &impl Fn(&L) -> Expression) -> Expression {
        match self {
            Self::Leaf(test) => leaf(test),
            Self::Not(inner) => Expression::Not(Box::new(inner.expression(leaf))),
            Self::And(left, right) => Expression::and(left.expression(leaf), right.expression(leaf)),
            Self::Or(left, right) => Expression::or(left.expression(leaf), right.expression(leaf)),
        }
    }
}

/// What the crate makes of it.
pub(crate) fn filter(condition: &Condition<OfEvent>) -> Filter<Event> {
    condition.filter(&|test| match test {
        OfEvent::Title(test) => filter_text(*Event::TITLE, test),
        OfEvent::City(test) => filter_text(*Event::CITY, test),
        OfEvent::Level(OfText(operator, level)) => {
            let level = Level::from(level.as_str());
            if *operator == "eq" { Event::LEVEL.eq(&level) } else { Event::LEVEL.ne(level) }
        }
        OfEvent::Code(operator, code) => compare(*Event::CODE, operator, *code),
        OfEvent::Share(operator, share) => compare(*Event::SHARE, operator, *share),
        OfEvent::At(operator, at) => compare(*Event::AT, operator, *at),
        OfEvent::Closed(closed) => Event::CLOSED.eq(*closed),
        OfEvent::HasCode(true) => Event::CODE.ne_null(),
        OfEvent::HasCode(false) => Event::CODE.eq_null(),
        OfEvent::Tags(tags) => Event::TAGS.any(|tag| tags.filter(&|test| filter_text(tag, test))),
        OfEvent::Targets(names) => {
            Event::TARGETS_NAME.any(|name| names.filter(&|test| filter_text(name, test)))
        }
        OfEvent::Groups(targets) => Event::TARGETS_GROUPS.any(|groups| {
            targets
                .filter(&|condition| groups.any(|group| condition.filter(&|test| filter_text(group, test))))
        }),
    })
}

fn filter_text<E>(property: Property<E, String, AnyOperator>, OfText(operator, text): &OfText) -> Filter<E> {
    match *operator {
        "startsWith" => property.starts_with(text),
        "endsWith" => property.ends_with(text),
        "contains" => property.contains(text),
        _ => compare(property, operator, text),
    }
}

fn compare<E, V: Ordered, L: LiteralOf<V>>(
    property: Property<E, V, AnyOperator>,
    operator: &str,
    value: L,
) -> Filter<E> {
    match operator {
        "eq" => property.eq(value),
        "ne" => property.ne(value),
        "gt" => property.gt(value),
        "ge" => property.ge(value),
        "lt" => property.lt(value),
        "le" => property.le(value),
        _ => panic!("{operator} doesn't compare"),
    }
}

/// What the parser should find.
pub(crate) fn expression(condition: &Condition<OfEvent>) -> Expression {
    let below = |names: &str| Path { variable: None, names: names.to_owned() };
    let item = |variable, names: &str| Path { variable: Some(variable), names: names.to_owned() };
    let any = |collection, condition| Expression::Any(collection, Box::new(condition));
    let compare =
        |names: &str, operator: &str, value| Expression::Compare(below(names), operator.to_owned(), value);
    condition.expression(&|test| match test {
        OfEvent::Title(test) => expression_of_text(below("title"), test),
        OfEvent::City(test) => expression_of_text(below("location/city"), test),
        OfEvent::Level(test) => expression_of_text(below("level"), test),
        OfEvent::Code(operator, code) => compare("status/code", operator, Value::Integer(*code)),
        OfEvent::Share(operator, share) => {
            let share = if share.is_nan() { f64::NAN } else { *share };
            compare("share", operator, Value::Number(share.to_bits()))
        }
        OfEvent::At(operator, at) => compare("at", operator, Value::Timestamp(*at)),
        OfEvent::Closed(closed) => compare("closed", "eq", Value::Boolean(*closed)),
        OfEvent::HasCode(has) => compare("status/code", if *has { "ne" } else { "eq" }, Value::Null),
        OfEvent::Tags(tags) => {
            any(below("tags"), tags.expression(&|test| expression_of_text(item(0, ""), test)))
        }
        OfEvent::Targets(names) => {
            any(below("targets"), names.expression(&|test| expression_of_text(item(0, "name"), test)))
        }
        OfEvent::Groups(targets) => any(
            below("targets"),
            targets.expression(&|condition| {
                let groups = condition.expression(&|test| expression_of_text(item(1, ""), test));
                any(item(0, "owner/groups"), groups)
            }),
        ),
    })
}

fn expression_of_text(path: Path, OfText(operator, text): &OfText) -> Expression {
    if FUNCTIONS.contains(operator) {
        Expression::Call((*operator).to_owned(), path, text.clone())
    } else {
        Expression::Compare(path, (*operator).to_owned(), Value::Text(text.clone()))
    }
}

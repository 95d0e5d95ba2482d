//! Random filters against an evaluator of their own: two-step, over values, without anything of the real one.

use std::cmp::Ordering;

use serde_json::Value;

use super::{EvalContext, Outcomes, bind, evaluate, parse};
use crate::data::{Data, Record, Settings};
use crate::random::{below, combine, pick};
use crate::schema::Schema;

/// A random number generator: a counter, mixed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 += 1;
        below(combine(self.0, 77), limit)
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        self.0 += 1;
        pick(combine(self.0, 78), items).copied().unwrap()
    }
}

/// A filter, as the independent evaluator understands it.
enum Model {
    And(Box<Model>, Box<Model>),
    Or(Box<Model>, Box<Model>),
    Not(Box<Model>),
    /// Path, operator, constants, whether the constant is on the left.
    Compare(&'static str, &'static str, Constant, bool),
    In(&'static str, Vec<Constant>),
    Call(&'static str, &'static str, String),
    /// Collection, member of its elements (none: the elements themselves), `any` or `all`, operator, constant.
    Lambda(&'static str, &'static str, &'static str, &'static str, Constant),
}

#[derive(Clone)]
enum Constant {
    Null,
    Text(String),
    Number(i64),
    Boolean(bool),
    /// Microseconds since 1970.
    Time(i64),
}

const TEXTS: [&str; 9] = [
    "userPrincipalName",
    "appDisplayName",
    "location/city",
    "status/additionalDetails",
    "deviceDetail/browser",
    "userAgent",
    "conditionalAccessStatus",
    "USERDISPLAYNAME",
    "Location/CountryOrRegion",
];

const COLLECTIONS: [(&str, &str); 4] = [
    ("signInEventTypes", ""),
    ("appliedConditionalAccessPolicies", "displayName"),
    ("authenticationDetails", "authenticationMethodDetail"),
    ("riskEventTypes_v2", ""),
];

impl Constant {
    fn written(&self) -> String {
        match self {
            Constant::Null => "null".to_owned(),
            Constant::Text(text) => format!("'{}'", text.replace('\'', "''")),
            Constant::Number(number) => number.to_string(),
            Constant::Boolean(value) => value.to_string(),
            Constant::Time(micros) => jiff::Timestamp::from_microsecond(*micros).unwrap().to_string(),
        }
    }
}

impl Model {
    fn written(&self) -> String {
        match self {
            Model::And(left, right) => format!("({}) and ({})", left.written(), right.written()),
            Model::Or(left, right) => format!("({}) or ({})", left.written(), right.written()),
            Model::Not(inner) => format!("not ({})", inner.written()),
            Model::Compare(path, operator, constant, false) => {
                format!("{path} {operator} {}", constant.written())
            }
            Model::Compare(path, operator, constant, true) => {
                let flipped = match *operator {
                    "gt" => "lt",
                    "lt" => "gt",
                    "ge" => "le",
                    "le" => "ge",
                    other => other,
                };
                format!("{} {flipped} {path}", constant.written())
            }
            Model::In(path, constants) => {
                let all: Vec<String> = constants.iter().map(Constant::written).collect();
                format!("{path} in ({})", all.join(","))
            }
            Model::Call(function, path, text) => format!("{function}({path},'{}')", text.replace('\'', "''")),
            Model::Lambda(collection, member, quantifier, operator, constant) => {
                let path = if member.is_empty() { "x".to_owned() } else { format!("x/{member}") };
                format!("{collection}/{quantifier}(x:{path} {operator} {})", constant.written())
            }
        }
    }

    /// True, false, or null.
    fn holds(&self, record: &Value) -> Option<bool> {
        match self {
            Model::And(left, right) => match (left.holds(record), right.holds(record)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Model::Or(left, right) => match (left.holds(record), right.holds(record)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Model::Not(inner) => inner.holds(record).map(|holds| !holds),
            Model::Compare(path, operator, constant, _) => {
                Some(compares(at(record, path), operator, constant))
            }
            Model::In(path, constants) => {
                Some(constants.iter().any(|constant| compares(at(record, path), "eq", constant)))
            }
            Model::Call(function, path, text) => {
                let (value, text) = (at(record, path).as_str()?.to_lowercase(), text.to_lowercase());
                Some(match *function {
                    "startsWith" => value.starts_with(&text),
                    "endsWith" => value.ends_with(&text),
                    _ => value.contains(&text),
                })
            }
            Model::Lambda(collection, member, quantifier, operator, constant) => {
                let elements = at(record, collection).as_array().cloned().unwrap_or_default();
                let mut each = elements.iter().map(|element| {
                    let value = if member.is_empty() { element } else { at(element, member) };
                    compares(value, operator, constant)
                });
                Some(if *quantifier == "any" { each.any(|holds| holds) } else { each.all(|holds| holds) })
            }
        }
    }
}

/// The value at a path, whose names may be in another case.
fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('/').fold(value, |value, name| {
        let members = value.as_object().into_iter().flatten();
        members
            .into_iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map_or(&Value::Null, |(_, value)| value)
    })
}

fn compares(value: &Value, operator: &str, constant: &Constant) -> bool {
    let order = match (value, constant) {
        (Value::Null, Constant::Null) => return operator == "eq",
        (Value::Null, _) | (_, Constant::Null) => return operator == "ne",
        (Value::String(text), Constant::Time(micros)) => {
            text.parse::<jiff::Timestamp>().unwrap().as_microsecond().cmp(micros)
        }
        (Value::String(text), Constant::Text(other)) => text.to_lowercase().cmp(&other.to_lowercase()),
        (Value::Number(number), Constant::Number(other)) => number.as_i64().unwrap().cmp(other),
        (Value::Bool(value), Constant::Boolean(other)) => value.cmp(other),
        _ => panic!("{value} against another type"),
    };
    match operator {
        "eq" => order == Ordering::Equal,
        "ne" => order != Ordering::Equal,
        "gt" => order == Ordering::Greater,
        "ge" => order != Ordering::Less,
        "lt" => order == Ordering::Less,
        _ => order != Ordering::Greater,
    }
}

/// A random filter whose constants come from the records, so that it selects some.
fn random(dice: &mut Dice, records: &[Value], depth: u64) -> Model {
    if depth > 0 && dice.below(10) < 7 {
        let inner = |dice: &mut Dice| Box::new(random(dice, records, depth - 1));
        return match dice.below(5) {
            0 => Model::Not(inner(dice)),
            1 | 2 => Model::And(inner(dice), inner(dice)),
            _ => Model::Or(inner(dice), inner(dice)),
        };
    }
    let record = &records[usize::try_from(dice.below(records.len() as u64)).unwrap()];
    let text_of = |dice: &mut Dice, value: &Value| match value.as_str() {
        Some(text) if dice.below(4) == 0 => Constant::Text(text.to_uppercase()),
        Some(text) => Constant::Text(text.to_owned()),
        None if dice.below(2) == 0 => Constant::Null,
        None => Constant::Text("x".to_owned()),
    };
    let operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    match dice.below(9) {
        0 | 1 => {
            let path = dice.of(&TEXTS);
            let constant = text_of(dice, at(record, path));
            Model::Compare(path, dice.of(&operators), constant, dice.below(3) == 0)
        }
        2 => {
            let path = dice.of(&TEXTS);
            let constants = (0..1 + dice.below(3)).map(|_| {
                let record = &records[usize::try_from(dice.below(records.len() as u64)).unwrap()];
                text_of(dice, at(record, path))
            });
            Model::In(path, constants.collect())
        }
        3 => {
            let path = dice.of(&TEXTS);
            let text: String = at(record, path).as_str().unwrap_or("a").chars().skip(1).take(3).collect();
            Model::Call(dice.of(&["startsWith", "endsWith", "contains"]), path, text)
        }
        4 => {
            let code = at(record, "status/errorCode").as_i64().unwrap();
            let constant = if dice.below(8) == 0 { Constant::Null } else { Constant::Number(code) };
            Model::Compare("status/errorCode", dice.of(&operators), constant, dice.below(3) == 0)
        }
        5 => {
            let value = Constant::Boolean(dice.below(2) == 0);
            Model::Compare("deviceDetail/isManaged", dice.of(&["eq", "ne"]), value, dice.below(3) == 0)
        }
        6 => {
            let time: jiff::Timestamp = at(record, "createdDateTime").as_str().unwrap().parse().unwrap();
            let constant = Constant::Time(time.as_microsecond());
            Model::Compare("createdDateTime", dice.of(&operators), constant, dice.below(3) == 0)
        }
        _ => {
            let (collection, member) = dice.of(&COLLECTIONS);
            let elements = at(record, collection).as_array().cloned().unwrap_or_default();
            let value = elements.first().map_or(&Value::Null, |element| {
                if member.is_empty() { element } else { at(element, member) }
            });
            let constant = text_of(dice, value);
            Model::Lambda(collection, member, dice.of(&["any", "all"]), dice.of(&["eq", "ne"]), constant)
        }
    }
}

#[test]
fn five_thousand_random_filters_select_what_an_independent_evaluator_selects() {
    let schemas = Schema::load().unwrap();
    let schema = schemas.iter().find(|schema| schema.version == "beta").unwrap();
    let report = schema.report("signIns").unwrap();
    let settings = Settings {
        seed: 11,
        records: 60,
        newest: 1_782_864_000_000_000,
        span: 86_400_000_000 * 3,
        live: false,
        oddities: false,
        files: Default::default(),
    };
    let data = Data::new(settings, &schemas);
    let source = data.source(report, &[], i64::MAX);
    let whole = data.shape(schema, report).unwrap();
    let records: Vec<Value> = (0..source.count())
        .map(|position| {
            let mut text = Vec::new();
            data.write(&mut text, (whole, None), &source, position, false, true);
            serde_json::from_slice(&text).unwrap()
        })
        .collect();
    let mut dice = Dice(1);
    let (mut selected, mut nulls) = (0, 0);
    for _ in 0..5_000 {
        let model = random(&mut dice, &records, 3);
        let written = model.written();
        let filter = parse(&written).unwrap_or_else(|problem| panic!("{written}: {problem}"));
        let filter = bind(filter, schema, &report.entity, false);
        let filter = filter.unwrap_or_else(|problem| panic!("{written}: {problem}"));
        let names = filter.expression.properties();
        for (position, whole) in
            records.iter().enumerate().skip(usize::try_from(dice.below(6)).unwrap()).step_by(6)
        {
            let record = data.record(schema, report, &source, position as u64, &names, false);
            let now = jiff::Timestamp::UNIX_EPOCH;
            let evaluated = |record: &Record, complete| {
                evaluate(&filter.expression, EvalContext { record, complete, now }, &mut 1_000_000).unwrap()
            };
            let expected = match model.holds(whole) {
                Some(holds) => Outcomes::of(holds),
                None => Outcomes::NULL,
            };
            assert_eq!(evaluated(&record, true), expected, "{written}\n{whole}");
            let kind =
                Record::from_iter([("signInEventTypes".to_owned(), whole["signInEventTypes"].clone())]);
            let by_kind = evaluated(&kind, false);
            assert!(by_kind.can_hold() || expected != Outcomes::TRUE, "{written}\n{whole}");
            selected += u32::from(expected == Outcomes::TRUE);
            nulls += u32::from(expected == Outcomes::NULL);
        }
    }
    assert!(selected > 5_000 && nulls > 100, "{selected} {nulls}");
}

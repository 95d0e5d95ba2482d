//! Evaluates filters.

use std::borrow::Cow;
use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde_json::Value;

use super::expression::{Comparison, Expression, Literal, Operand};
use super::functions::Function;
use super::outcomes::Outcomes;
use crate::data::Record;

/// What a filter is evaluated on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EvalContext<'a> {
    pub(crate) record: &'a Record,
    /// A property that is missing is null; otherwise it is not known yet.
    pub(crate) complete: bool,
    pub(crate) now: Timestamp,
}

/// The filter needs more steps than are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OutOfSteps;

/// Evaluates a filter. Each condition, path and element is a step.
pub(crate) fn evaluate(
    expression: &Expression,
    context: EvalContext<'_>,
    steps: &mut u64,
) -> Result<Outcomes, OutOfSteps> {
    Evaluator { context, variables: Vec::new(), steps }.expression(expression)
}

/// Whether a filter that was not checked holds for an object.
pub(crate) fn evaluate_plain(expression: &Expression, record: &Record) -> bool {
    let context = EvalContext { record, complete: true, now: Timestamp::UNIX_EPOCH };
    evaluate(expression, context, &mut 100_000) == Ok(Outcomes::TRUE)
}

/// The value at the end of a path.
pub(crate) fn value_at<'a>(record: &'a Record, path: &[String]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(record.get(first)?, |value, name| value.get(name))
}

/// How two values are ordered: null first, as the service sorts ascending.
pub(crate) fn compare_values(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Null, Value::Null) => Ordering::Equal,
        (Value::Null, _) => Ordering::Less,
        (_, Value::Null) => Ordering::Greater,
        (Value::String(left), Value::String(right)) => order_texts(left, right, true),
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (left, right) => {
            let (left, right) = (left.as_f64().unwrap_or(0.0), right.as_f64().unwrap_or(0.0));
            left.total_cmp(&right)
        }
    }
}

struct Evaluator<'a, 'b> {
    context: EvalContext<'a>,
    variables: Vec<(&'a str, &'a Value)>,
    steps: &'b mut u64,
}

/// The value of an operand.
#[derive(Clone, Debug)]
enum Side<'a> {
    /// Not known yet.
    Unknown,
    Null,
    Json(&'a Value),
    Literal(&'a Literal),
    Text(Cow<'a, str>),
    Number(i64),
    Boolean(bool),
    Time(Timestamp),
    /// The values of a path through a collection.
    Many(Vec<&'a Value>),
}

impl<'a> Evaluator<'a, '_> {
    fn step(&mut self, count: u64) -> Result<(), OutOfSteps> {
        *self.steps = self.steps.checked_sub(count).ok_or(OutOfSteps)?;
        Ok(())
    }

    fn expression(&mut self, expression: &'a Expression) -> Result<Outcomes, OutOfSteps> {
        self.step(1)?;
        match expression {
            Expression::And(all) => {
                let mut outcome = Outcomes::TRUE;
                for one in all {
                    outcome = outcome.and(self.expression(one)?);
                    if outcome == Outcomes::FALSE {
                        break;
                    }
                }
                Ok(outcome)
            }
            Expression::Or(all) => {
                let mut outcome = Outcomes::FALSE;
                for one in all {
                    outcome = outcome.or(self.expression(one)?);
                    if outcome == Outcomes::TRUE {
                        break;
                    }
                }
                Ok(outcome)
            }
            Expression::Not(inner) => Ok(self.expression(inner)?.not()),
            Expression::Compare { operator, left, right, fold } => {
                let (left, right) = (self.side(left)?, self.side(right)?);
                Ok(compare(*operator, &left, &right, *fold))
            }
            Expression::In { value, choices, fold } => {
                let value = self.side(value)?;
                self.step(choices.len() as u64)?;
                let outcomes = choices
                    .iter()
                    .map(|choice| compare(Comparison::Eq, &value, &Side::of_literal(choice), *fold));
                Ok(outcomes.fold(Outcomes::FALSE, Outcomes::or))
            }
            Expression::Lambda { every, path, variable, body } => {
                let elements: Vec<&'a Value> = match self.find(path)? {
                    Side::Unknown => return Ok(Outcomes::ANY),
                    Side::Json(Value::Array(elements)) => elements.iter().collect(),
                    Side::Json(single) => vec![single],
                    Side::Many(elements) => elements,
                    _ => Vec::new(),
                };
                let Some(body) = body else { return Ok(Outcomes::of(!elements.is_empty())) };
                self.over(elements, variable, body, *every)
            }
            Expression::Holds(operand) => Ok(match self.side(operand)? {
                Side::Unknown => Outcomes::ANY,
                Side::Boolean(value) => Outcomes::of(value),
                Side::Json(Value::Bool(value)) | Side::Literal(Literal::Boolean(value)) => {
                    Outcomes::of(*value)
                }
                _ => Outcomes::NULL,
            }),
        }
    }

    fn over(
        &mut self,
        elements: Vec<&'a Value>,
        variable: &'a str,
        body: &'a Expression,
        every: bool,
    ) -> Result<Outcomes, OutOfSteps> {
        let mut outcome = Outcomes::of(every);
        for element in elements {
            self.variables.push((variable, element));
            let holds = self.expression(body);
            self.variables.pop();
            let holds = holds?.null_is_false();
            outcome = if every { outcome.and(holds) } else { outcome.or(holds) };
            if outcome == Outcomes::of(!every) {
                break;
            }
        }
        Ok(outcome)
    }

    fn side(&mut self, operand: &'a Operand) -> Result<Side<'a>, OutOfSteps> {
        match operand {
            Operand::Literal(literal) => Ok(Side::of_literal(literal)),
            Operand::Path(path) => self.find(path),
            Operand::Call { function, arguments, fold } => {
                self.step(1)?;
                let arguments: Vec<Side<'a>> =
                    arguments.iter().map(|argument| self.side(argument)).collect::<Result<_, _>>()?;
                Ok(self.call(*function, &arguments, *fold))
            }
        }
    }

    fn call(&self, function: Function, arguments: &[Side<'a>], fold: bool) -> Side<'a> {
        if function == Function::Now {
            return Side::Time(self.context.now);
        }
        if arguments.iter().any(|argument| matches!(argument, Side::Unknown)) {
            return Side::Unknown;
        }
        if let [Side::Many(values), rest @ ..] = arguments {
            // Of a path through a collection, one value suffices.
            let results = values.iter().map(|value| {
                let arguments: Vec<Side<'a>> =
                    std::iter::once(Side::of_json(value)).chain(rest.iter().cloned()).collect();
                self.call(function, &arguments, fold)
            });
            return Side::Boolean(results.into_iter().any(|result| matches!(result, Side::Boolean(true))));
        }
        if let [Side::Json(Value::Array(values)), rest @ ..] = arguments {
            let many: Vec<Side<'a>> =
                std::iter::once(Side::Many(values.iter().collect())).chain(rest.iter().cloned()).collect();
            return self.call(function, &many, fold);
        }
        apply(function, arguments, fold).unwrap_or(Side::Null)
    }

    /// The value of a path.
    fn find(&mut self, path: &'a [String]) -> Result<Side<'a>, OutOfSteps> {
        self.step(1)?;
        let Some((first, rest)) = path.split_first() else { return Ok(Side::Null) };
        let bound = self.variables.iter().rev().find(|(name, _)| name == first);
        let start = match bound {
            Some((_, value)) => Some(*value),
            None => self.context.record.get(first),
        };
        let Some(start) = start else {
            return Ok(if self.context.complete { Side::Null } else { Side::Unknown });
        };
        let mut values = vec![start];
        let mut through_collection = false;
        for (at, name) in rest.iter().enumerate() {
            if name == "$count" && at + 1 == rest.len() {
                let count = values.iter().map(|value| value.as_array().map_or(0, Vec::len)).sum::<usize>();
                return Ok(Side::Number(i64::try_from(count).unwrap_or(i64::MAX)));
            }
            let mut next = Vec::with_capacity(values.len());
            for value in values {
                let elements = match value {
                    Value::Array(elements) => {
                        through_collection = true;
                        elements.as_slice()
                    }
                    single => std::slice::from_ref(single),
                };
                self.step(elements.len() as u64)?;
                for element in elements {
                    if name.contains('.') {
                        next.extend(is_of_type(element, name).then_some(element));
                    } else {
                        next.extend(element.get(name));
                    }
                }
            }
            values = next;
        }
        Ok(match (through_collection, values.as_slice()) {
            (true, _) => Side::Many(values),
            (false, [value]) => Side::of_json(value),
            (false, _) => Side::Null,
        })
    }
}

/// Whether an object can be cast to a type: an object without a type has the declared one.
fn is_of_type(value: &Value, name: &str) -> bool {
    let tag = value.get("@odata.type").and_then(Value::as_str);
    value.is_object() && tag.is_none_or(|tag| tag.trim_start_matches('#').eq_ignore_ascii_case(name))
}

impl<'a> Side<'a> {
    fn of_json(value: &'a Value) -> Self {
        if value.is_null() { Side::Null } else { Side::Json(value) }
    }

    fn of_literal(literal: &'a Literal) -> Self {
        if *literal == Literal::Null { Side::Null } else { Side::Literal(literal) }
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Side::Json(Value::String(text)) | Side::Literal(Literal::Text(text)) => Some(Cow::Borrowed(text)),
            Side::Text(text) => Some(Cow::Borrowed(text)),
            Side::Literal(Literal::Date(date)) => Some(Cow::Owned(date.to_string())),
            _ => None,
        }
    }

    fn boolean(&self) -> Option<bool> {
        match self {
            Side::Json(value) => value.as_bool(),
            Side::Literal(Literal::Boolean(value)) => Some(*value),
            Side::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    fn integer(&self) -> Option<i64> {
        match self {
            Side::Json(value) => value.as_i64(),
            Side::Literal(Literal::Integer(value)) => Some(*value),
            Side::Number(value) => Some(*value),
            _ => None,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Side::Json(value) => value.as_f64(),
            Side::Literal(Literal::Double(value)) => Some(*value),
            other => other.integer()?.to_string().parse().ok(),
        }
    }

    fn is_time(&self) -> bool {
        matches!(self, Side::Literal(Literal::Time(_) | Literal::Date(_)) | Side::Time(_))
    }

    fn time(&self) -> Option<Timestamp> {
        match self {
            Side::Literal(Literal::Time(time)) | Side::Time(time) => Some(*time),
            Side::Literal(Literal::Date(date)) => Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok(),
            other => other.text()?.parse().ok(),
        }
    }
}

fn apply<'a>(function: Function, arguments: &[Side<'a>], fold: bool) -> Option<Side<'a>> {
    let text = |at: usize| arguments.get(at)?.text();
    let folded = |at: usize| text(at).map(|text| if fold { Cow::Owned(text.to_lowercase()) } else { text });
    let part = |of_time: fn(DateTime) -> i64| {
        let time = arguments.first()?.time()?;
        Some(Side::Number(of_time(Offset::UTC.to_datetime(time))))
    };
    Some(match function {
        Function::Contains => Side::Boolean(folded(0)?.contains(&*folded(1)?)),
        Function::StartsWith => Side::Boolean(folded(0)?.starts_with(&*folded(1)?)),
        Function::EndsWith => Side::Boolean(folded(0)?.ends_with(&*folded(1)?)),
        Function::ToLower => Side::Text(text(0)?.to_lowercase().into()),
        Function::ToUpper => Side::Text(text(0)?.to_uppercase().into()),
        Function::Trim => Side::Text(text(0)?.trim().to_owned().into()),
        Function::Length => Side::Number(i64::try_from(text(0)?.chars().count()).ok()?),
        Function::IndexOf => {
            let (text, part) = (folded(0)?, folded(1)?);
            let found = text.find(&*part).and_then(|at| text.get(..at)).map(|before| before.chars().count());
            Side::Number(found.and_then(|at| i64::try_from(at).ok()).unwrap_or(-1))
        }
        Function::Substring => {
            let start = usize::try_from(arguments.get(1)?.integer()?).unwrap_or(0);
            let length = match arguments.get(2) {
                Some(length) => usize::try_from(length.integer()?).unwrap_or(0),
                None => usize::MAX,
            };
            Side::Text(text(0)?.chars().skip(start).take(length).collect::<String>().into())
        }
        Function::Concat => Side::Text(format!("{}{}", text(0)?, text(1)?).into()),
        Function::Year => part(|time| time.year().into())?,
        Function::Month => part(|time| time.month().into())?,
        Function::Day => part(|time| time.day().into())?,
        Function::Hour => part(|time| time.hour().into())?,
        Function::Minute => part(|time| time.minute().into())?,
        Function::Second => part(|time| time.second().into())?,
        Function::Date => {
            let time = arguments.first()?.time()?;
            Side::Text(Offset::UTC.to_datetime(time).date().to_string().into())
        }
        Function::Now => return None,
    })
}

fn compare(operator: Comparison, left: &Side<'_>, right: &Side<'_>, fold: bool) -> Outcomes {
    if matches!(left, Side::Unknown) || matches!(right, Side::Unknown) {
        return Outcomes::ANY;
    }
    // A collection that is compared like a value: one element suffices.
    let any = |values: &mut dyn Iterator<Item = &Value>| {
        let outcomes = values.map(|value| compare(operator, &Side::of_json(value), right, fold));
        outcomes.fold(Outcomes::FALSE, Outcomes::or)
    };
    match left {
        Side::Json(Value::Array(elements)) => return any(&mut elements.iter()),
        Side::Many(elements) => return any(&mut elements.iter().copied()),
        _ => {}
    }
    match (matches!(left, Side::Null), matches!(right, Side::Null)) {
        (false, false) => {}
        (left, right) => {
            return match operator {
                Comparison::Eq => Outcomes::of(left && right),
                Comparison::Ne => Outcomes::of(left != right),
                Comparison::Has => Outcomes::NULL,
                _ => Outcomes::FALSE,
            };
        }
    }
    if operator == Comparison::Has {
        let (Some(flags), Some(wanted)) = (left.text(), right.text()) else { return Outcomes::FALSE };
        let has = |wanted: &str| flags.split(',').any(|flag| flag.trim().eq_ignore_ascii_case(wanted.trim()));
        return Outcomes::of(wanted.split(',').all(has));
    }
    let order = order(left, right, fold);
    Outcomes::of(match operator {
        Comparison::Eq => order == Some(Ordering::Equal),
        Comparison::Ne => order != Some(Ordering::Equal),
        Comparison::Gt => order == Some(Ordering::Greater),
        Comparison::Ge => order.is_some_and(Ordering::is_ge),
        Comparison::Lt => order == Some(Ordering::Less),
        Comparison::Le => order.is_some_and(Ordering::is_le),
        Comparison::Has => false,
    })
}

fn order(left: &Side<'_>, right: &Side<'_>, fold: bool) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.boolean(), right.boolean()) {
        return Some(left.cmp(&right));
    }
    if let (Some(left), Some(right)) = (left.integer(), right.integer()) {
        return Some(left.cmp(&right));
    }
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return left.partial_cmp(&right);
    }
    if left.is_time() || right.is_time() {
        // A date is also what `date()` returns.
        if let (Some(left), Some(right)) = (left.time(), right.time()) {
            return Some(left.cmp(&right));
        }
        return Some(left.text()?.cmp(&right.text()?));
    }
    let (left, right) = (left.text()?, right.text()?);
    Some(order_texts(&left, &right, fold))
}

fn order_texts(left: &str, right: &str, fold: bool) -> Ordering {
    if !fold {
        return left.cmp(right);
    }
    if left.is_ascii() && right.is_ascii() {
        let lower = |text: &'_ str| text.bytes().map(|byte| byte.to_ascii_lowercase()).collect::<Vec<u8>>();
        return match left.eq_ignore_ascii_case(right) {
            true => Ordering::Equal,
            false => lower(left).cmp(&lower(right)),
        };
    }
    left.chars().flat_map(char::to_lowercase).cmp(right.chars().flat_map(char::to_lowercase))
}

//! Whether a record meets a condition.

use std::cmp::Ordering;

use jiff::Timestamp;
use msgraph_codegen::model::Operator;
use serde_json::Value;

use super::expression::{Expression, Literal, Operand};
use crate::data::Record;

/// What is known of a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) record: &'a Record,
    /// A property that isn't there is null; otherwise it isn't known yet.
    pub(crate) complete: bool,
    /// Texts are compared letter by letter.
    pub(crate) case_sensitive: bool,
}

/// Whether the condition holds; `None` if that depends on what isn't known.
pub(crate) fn evaluate(expression: &Expression, facts: Facts<'_>) -> Option<bool> {
    Evaluator { facts, variables: Vec::new() }.expression(expression)
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
        (Value::String(left), Value::String(right)) => order_texts(left, right),
        (left, right) => {
            let (left, right) = (left.as_f64().unwrap_or(0.0), right.as_f64().unwrap_or(0.0));
            left.total_cmp(&right)
        }
    }
}

/// The first names of all paths of an expression; among them the variables of lambdas.
pub(crate) fn properties(expression: &Expression) -> Vec<&str> {
    let mut names = Vec::new();
    collect(expression, &mut names);
    names.sort_unstable();
    names.dedup();
    names
}

fn collect<'e>(expression: &'e Expression, names: &mut Vec<&'e str>) {
    let mut operand = |mut operand: &'e Operand| {
        while let Operand::Lower(inner) | Operand::Upper(inner) = operand {
            operand = inner;
        }
        if let Operand::Path(path) = operand {
            names.extend(path.first().map(String::as_str));
        }
    };
    match expression {
        Expression::And(all) | Expression::Or(all) => all.iter().for_each(|one| collect(one, names)),
        Expression::Not(inner) => collect(inner, names),
        Expression::Compare(_, left, right) => [left, right].into_iter().for_each(operand),
        Expression::In(left, _) | Expression::Holds(left) => operand(left),
        Expression::Lambda { path, body, .. } => {
            names.extend(path.first().map(String::as_str));
            if let Some(body) = body {
                collect(body, names);
            }
        }
    }
}

struct Evaluator<'a> {
    facts: Facts<'a>,
    variables: Vec<(&'a str, &'a Value)>,
}

/// One side of a comparison.
enum Side<'a> {
    Json(&'a Value),
    Literal(&'a Literal),
    Text(String),
    Null,
}

impl<'a> Evaluator<'a> {
    fn expression(&mut self, expression: &'a Expression) -> Option<bool> {
        match expression {
            Expression::And(all) => self.until(all, false),
            Expression::Or(all) => self.until(all, true),
            Expression::Not(inner) => self.expression(inner).map(|holds| !holds),
            Expression::Compare(operator, left, right) => {
                let (left, right) = (self.side(left)?, self.side(right)?);
                Some(self.compare(*operator, &left, &right))
            }
            Expression::In(left, choices) => {
                let left = self.side(left)?;
                Some(choices.iter().any(|choice| self.compare(Operator::Eq, &left, &Side::Literal(choice))))
            }
            Expression::Lambda { every, path, variable, body } => {
                let elements = match self.find(path)? {
                    Some(Value::Array(elements)) => elements.as_slice(),
                    Some(Value::Null) | None => &[],
                    Some(single) => std::slice::from_ref(single),
                };
                let Some(body) = body else { return Some(!elements.is_empty()) };
                self.over(elements, variable, body, !*every)
            }
            Expression::Holds(operand) => {
                let side = self.side(operand)?;
                Some(self.compare(Operator::Eq, &side, &Side::Literal(&Literal::Boolean(true))))
            }
        }
    }

    /// Goes on until one has the deciding outcome. Iterators would need the evaluator twice.
    fn until(&mut self, all: &'a [Expression], deciding: bool) -> Option<bool> {
        let mut outcome = Some(!deciding);
        for expression in all {
            match self.expression(expression) {
                Some(holds) if holds == deciding => return Some(deciding),
                None => outcome = None,
                Some(_) => {}
            }
        }
        outcome
    }

    fn over(
        &mut self,
        elements: &'a [Value],
        variable: &'a str,
        body: &'a Expression,
        deciding: bool,
    ) -> Option<bool> {
        let mut outcome = Some(!deciding);
        for element in elements {
            self.variables.push((variable, element));
            let holds = self.expression(body);
            self.variables.pop();
            match holds {
                Some(holds) if holds == deciding => return Some(deciding),
                None => outcome = None,
                Some(_) => {}
            }
        }
        outcome
    }

    fn side(&self, operand: &'a Operand) -> Option<Side<'a>> {
        Some(match operand {
            Operand::Literal(literal) => Side::Literal(literal),
            Operand::Path(path) => self.find(path)?.map_or(Side::Null, Side::Json),
            Operand::Lower(inner) => {
                text(&self.side(inner)?).map_or(Side::Null, |text| Side::Text(text.to_lowercase()))
            }
            Operand::Upper(inner) => {
                text(&self.side(inner)?).map_or(Side::Null, |text| Side::Text(text.to_uppercase()))
            }
        })
    }

    /// The value of a path: `None` if it isn't known, `Some(None)` if there is none.
    fn find(&self, path: &'a [String]) -> Option<Option<&'a Value>> {
        let (first, rest) = path.split_first()?;
        let bound = self.variables.iter().rev().find(|(name, _)| name == first);
        let start = match bound {
            Some((_, value)) => Some(*value),
            None => self.facts.record.get(first),
        };
        match start {
            None if !self.facts.complete => None,
            start => Some(start.and_then(|start| rest.iter().try_fold(start, |value, name| value.get(name)))),
        }
    }

    fn compare(&self, operator: Operator, left: &Side<'_>, right: &Side<'_>) -> bool {
        // A collection compared like a value: that of one of its elements.
        if let Side::Json(Value::Array(elements)) = left {
            return elements.iter().any(|element| self.compare(operator, &Side::Json(element), right));
        }
        match (is_null(left), is_null(right)) {
            (false, false) => {}
            (both, other) => {
                return match operator {
                    Operator::Eq => both && other,
                    Operator::Ne => both != other,
                    _ => false,
                };
            }
        }
        if let Some(wanted) = search(operator) {
            let (Some(left), Some(right)) = (text(left), text(right)) else { return false };
            return wanted(&self.fold(left), &self.fold(right));
        }
        let order = self.order(left, right);
        match operator {
            Operator::Eq => order == Some(Ordering::Equal),
            Operator::Ne => order != Some(Ordering::Equal),
            Operator::Gt => order == Some(Ordering::Greater),
            Operator::Ge => order.is_some_and(Ordering::is_ge),
            Operator::Lt => order == Some(Ordering::Less),
            Operator::Le => order.is_some_and(Ordering::is_le),
            _ => false,
        }
    }

    fn order(&self, left: &Side<'_>, right: &Side<'_>) -> Option<Ordering> {
        if let (Some(left), Some(right)) = (boolean(left), boolean(right)) {
            return Some(left.cmp(&right));
        }
        if let (Some(left), Some(right)) = (integer(left), integer(right)) {
            return Some(left.cmp(&right));
        }
        if let (Some(left), Some(right)) = (number(left), number(right)) {
            return left.partial_cmp(&right);
        }
        if matches!(left, Side::Literal(Literal::Time(_))) || matches!(right, Side::Literal(Literal::Time(_)))
        {
            return Some(time(left)?.cmp(&time(right)?));
        }
        let (left, right) = (text(left)?, text(right)?);
        Some(if self.facts.case_sensitive { left.cmp(right) } else { order_texts(left, right) })
    }

    fn fold(&self, text: &str) -> String {
        if self.facts.case_sensitive { text.to_owned() } else { text.to_lowercase() }
    }
}

fn search(operator: Operator) -> Option<fn(&str, &str) -> bool> {
    match operator {
        Operator::StartsWith => Some(|text, part| text.starts_with(part)),
        Operator::EndsWith => Some(|text, part| text.ends_with(part)),
        Operator::Contains => Some(|text, part| text.contains(part)),
        _ => None,
    }
}

fn order_texts(left: &str, right: &str) -> Ordering {
    // Compared letter by letter, since most texts differ early and filters can be long.
    left.chars().flat_map(char::to_lowercase).cmp(right.chars().flat_map(char::to_lowercase))
}

fn is_null(side: &Side<'_>) -> bool {
    matches!(side, Side::Null | Side::Json(Value::Null) | Side::Literal(Literal::Null))
}

fn text<'s>(side: &'s Side<'_>) -> Option<&'s str> {
    match side {
        Side::Json(Value::String(text)) => Some(text),
        Side::Literal(Literal::Text(text)) => Some(text),
        Side::Text(text) => Some(text),
        _ => None,
    }
}

fn boolean(side: &Side<'_>) -> Option<bool> {
    match side {
        Side::Json(value) => value.as_bool(),
        Side::Literal(Literal::Boolean(value)) => Some(*value),
        _ => None,
    }
}

fn integer(side: &Side<'_>) -> Option<i64> {
    match side {
        Side::Json(value) => value.as_i64(),
        Side::Literal(Literal::Integer(value)) => Some(*value),
        _ => None,
    }
}

fn number(side: &Side<'_>) -> Option<f64> {
    match side {
        Side::Json(value) => value.as_f64(),
        Side::Literal(Literal::Double(value)) => Some(*value),
        Side::Literal(Literal::Integer(value)) => value.to_string().parse().ok(),
        _ => None,
    }
}

fn time(side: &Side<'_>) -> Option<Timestamp> {
    match side {
        Side::Literal(Literal::Time(time)) => Some(*time),
        _ => text(side)?.parse().ok(),
    }
}

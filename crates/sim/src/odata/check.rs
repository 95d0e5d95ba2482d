//! What the service refuses although it can be read.

use msgraph_codegen::model::{Item, Operator, Primitive, Type};

use super::Refusal;
use super::expression::{Expression, Literal, Operand};
use crate::data::Kind;
use crate::schema::Schema;

const KINDS: &str = "signInEventTypes";

/// How much of what isn't documented is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Only documented operators are taken.
    Documented,
    /// Whatever can be evaluated is.
    Lenient,
}

/// Refuses a filter that the service would refuse.
pub(crate) fn check(
    expression: &Expression,
    schema: &Schema,
    entity: &str,
    strictness: Strictness,
) -> Result<(), Refusal> {
    let mut checker = Checker { schema, entity, strictness, variables: Vec::new() };
    checker.expression(expression)?;
    let kinds = kinds(expression);
    let asks_for = |user| {
        Kind::ALL.iter().any(|kind| kind.is_user() == user && kinds.iter().any(|text| text == kind.wire()))
    };
    if asks_for(true) && asks_for(false) {
        return Err(Refusal::new(
            "Sign-ins of users and of service principals cannot be combined in one filter.",
        ));
    }
    Ok(())
}

/// Refuses a path that the metadata doesn't have.
pub(crate) fn check_path<'a>(schema: &'a Schema, entity: &str, path: &[String]) -> Result<&'a Type, Refusal> {
    schema.type_at(entity, path).ok_or_else(|| {
        let path = path.join("/");
        Refusal::new(format!("Could not find a property named '{path}' on type '{entity}'."))
    })
}

/// The kinds of sign-ins that a filter names.
pub(crate) fn kinds(expression: &Expression) -> Vec<String> {
    let mut found = Vec::new();
    collect_kinds(expression, false, &mut found);
    found
}

fn collect_kinds(expression: &Expression, within: bool, found: &mut Vec<String>) {
    match expression {
        Expression::And(all) | Expression::Or(all) => {
            all.iter().for_each(|one| collect_kinds(one, within, found));
        }
        Expression::Not(inner) => collect_kinds(inner, within, found),
        Expression::Lambda { path, body, .. } => {
            if let Some(body) = body {
                collect_kinds(body, path.as_slice() == [KINDS], found);
            }
        }
        Expression::Compare(_, left, Operand::Literal(Literal::Text(text))) => {
            let direct = matches!(left, Operand::Path(path) if path.as_slice() == [KINDS]);
            found.extend((within || direct).then(|| text.clone()));
        }
        Expression::Compare(..) | Expression::In(..) | Expression::Holds(_) => {}
    }
}

struct Checker<'a> {
    schema: &'a Schema,
    entity: &'a str,
    strictness: Strictness,
    /// Names of lambda variables, with the paths that they stand for.
    variables: Vec<(String, Vec<String>)>,
}

impl Checker<'_> {
    fn expression(&mut self, expression: &Expression) -> Result<(), Refusal> {
        match expression {
            Expression::And(all) | Expression::Or(all) => all.iter().try_for_each(|one| self.expression(one)),
            Expression::Not(inner) => self.expression(inner),
            Expression::Compare(operator, left, right) => {
                self.compared(*operator, left, right)?;
                self.compared(*operator, right, left)
            }
            Expression::In(left, choices) => choices
                .iter()
                .try_for_each(|choice| self.compared(Operator::Eq, left, &Operand::Literal(choice.clone()))),
            Expression::Lambda { path, variable, body, .. } => {
                let path = self.whole(path);
                if !check_path(self.schema, self.entity, &path)?.collection {
                    return Err(Refusal::new(format!("'{}' is not a collection.", path.join("/"))));
                }
                let Some(body) = body else { return Ok(()) };
                self.variables.push((variable.clone(), path));
                let checked = self.expression(body);
                self.variables.pop();
                checked
            }
            Expression::Holds(Operand::Literal(literal)) if !matches!(literal, Literal::Boolean(_)) => {
                Err(Refusal::new("Invalid filter clause: a value is no condition."))
            }
            Expression::Holds(operand) => {
                self.compared(Operator::Eq, operand, &Operand::Literal(Literal::Boolean(true)))
            }
        }
    }

    fn compared(&self, operator: Operator, operand: &Operand, other: &Operand) -> Result<(), Refusal> {
        let path = match operand {
            Operand::Path(path) => self.whole(path),
            Operand::Lower(inner) | Operand::Upper(inner) => return self.compared(operator, inner, other),
            Operand::Literal(_) => return Ok(()),
        };
        let type_ = check_path(self.schema, self.entity, &path)?;
        let path = path.join("/");
        if let Operand::Literal(literal) = other
            && !fits(type_, literal)
        {
            let message = format!("Invalid filter clause: '{path}' is of type '{}'.", type_.wire);
            return Err(Refusal::new(message));
        }
        match self.strictness {
            Strictness::Lenient => Ok(()),
            Strictness::Documented if self.schema.documents(self.entity, &path, operator) => Ok(()),
            Strictness::Documented => {
                let operator = operator.wire();
                Err(Refusal::new(format!("Unsupported filter clause: '{operator}' on property '{path}'.")))
            }
        }
    }

    /// The path from the record, where it starts with a variable.
    fn whole(&self, path: &[String]) -> Vec<String> {
        let bound = path.split_first().and_then(|(first, rest)| {
            let (_, start) = self.variables.iter().rev().find(|(name, _)| name == first)?;
            Some([start.as_slice(), rest].concat())
        });
        bound.unwrap_or_else(|| path.to_vec())
    }
}

fn fits(type_: &Type, literal: &Literal) -> bool {
    match (&type_.item, literal) {
        (_, Literal::Null) | (Item::External(_) | Item::Primitive(Primitive::Untyped), _) => true,
        (Item::Primitive(Primitive::Boolean), literal) => matches!(literal, Literal::Boolean(_)),
        (Item::Primitive(Primitive::DateTimeOffset), literal) => matches!(literal, Literal::Time(_)),
        (
            Item::Primitive(
                Primitive::Text
                | Primitive::Guid
                | Primitive::Date
                | Primitive::TimeOfDay
                | Primitive::Duration
                | Primitive::Binary,
            )
            | Item::Enumeration(_)
            | Item::Flags(_),
            literal,
        ) => {
            matches!(literal, Literal::Text(_))
        }
        (Item::Primitive(_), literal) => matches!(literal, Literal::Integer(_) | Literal::Double(_)),
        (Item::Structured(_) | Item::Polymorphic(_), _) => false,
    }
}

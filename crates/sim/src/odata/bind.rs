//! Checks a filter against the metadata, and makes its names and constants those of the metadata.

use std::collections::BTreeSet;

use jiff::tz::Offset;
use msgraph_codegen::model::Operator;

use super::Refusal;
use super::expression::{Comparison, Expression, Literal, Operand};
use super::functions::{Function, Returns};
use super::kinds::kinds;
use crate::data::Kind;
use crate::schema::{Schema, ValueType};

/// What happens to queries that Microsoft does not document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Every well-formed query is answered, and marked.
    Default,
    /// Only documented operators are accepted.
    Strict,
}

/// A filter, ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filter {
    pub(crate) expression: Expression,
    /// What Microsoft does not document.
    pub(crate) undocumented: Vec<String>,
    /// Whether the filter selects kinds of sign-ins; otherwise only interactive ones are returned.
    pub(crate) selects_kinds: bool,
}

/// Checks a filter.
pub(crate) fn bind(
    mut expression: Expression,
    schema: &Schema,
    entity: &str,
    case_sensitive: bool,
) -> Result<Filter, Refusal> {
    let mut binder =
        Binder { schema, entity, case_sensitive, variables: Vec::new(), undocumented: BTreeSet::new() };
    binder.expression(&mut expression)?;
    let mut undocumented = binder.undocumented;
    let kinds = kinds(&expression);
    let selects = |user| {
        let mut of_user = Kind::ALL.iter().filter(|kind| kind.is_user() == user);
        of_user.any(|kind| kinds.iter().any(|text| text.eq_ignore_ascii_case(kind.wire())))
    };
    if selects(true) && selects(false) {
        undocumented.insert(
            "sign-ins of users and of service principals cannot be combined in one filter".to_owned(),
        );
    }
    let selects_kinds = !kinds.is_empty();
    Ok(Filter { expression, undocumented: undocumented.into_iter().collect(), selects_kinds })
}

/// Finds the property at a path, whose names are in any case, and makes them those of the metadata.
pub(crate) fn bind_path(schema: &Schema, entity: &str, path: &mut [String]) -> Result<ValueType, Refusal> {
    let given = path.join("/");
    let unknown = || Refusal::new(format!("Could not find a property named '{given}' on type '{entity}'."));
    let mut type_ = ValueType::Structured(entity.to_owned());
    for name in path {
        if name == "$count" && type_.is_collection() {
            type_ = ValueType::Number;
            continue;
        }
        let ValueType::Structured(owner) = type_.element() else { return Err(unknown()) };
        type_ = match name.contains('.') {
            true => {
                let cast = schema.structure_named(name).ok_or_else(unknown)?;
                cast.clone_into(name);
                ValueType::Structured(cast.to_owned())
            }
            false => {
                let (wire, type_) = schema.property(owner, name).ok_or_else(unknown)?;
                *name = wire;
                type_
            }
        };
    }
    Ok(type_)
}

struct Binder<'a> {
    schema: &'a Schema,
    entity: &'a str,
    case_sensitive: bool,
    /// The variables of lambdas, with the paths that they range over and the types of the elements.
    variables: Vec<(String, Vec<String>, ValueType)>,
    undocumented: BTreeSet<String>,
}

impl Binder<'_> {
    fn expression(&mut self, expression: &mut Expression) -> Result<(), Refusal> {
        match expression {
            Expression::And(all) | Expression::Or(all) => {
                all.iter_mut().try_for_each(|one| self.expression(one))
            }
            Expression::Not(inner) => self.expression(inner),
            Expression::Compare { operator, left, right, fold } => {
                if matches!(left, Operand::Literal(_))
                    && !matches!(right, Operand::Literal(_))
                    && let Some(flipped) = operator.flipped()
                {
                    (*operator, (*left, *right)) = (flipped, (right.clone(), left.clone()));
                }
                let (of_left, of_right) = (self.operand(left)?, self.operand(right)?);
                self.fit(*operator, left, &of_left, right)?;
                self.fit(*operator, right, &of_right, left)?;
                *fold = !self.case_sensitive || of_left.is_enumeration() || of_right.is_enumeration();
                self.note(*operator, left);
                self.note(*operator, right);
                Ok(())
            }
            Expression::In { value, choices, fold } => {
                let type_ = self.operand(value)?;
                for choice in choices {
                    let mut operand = Operand::Literal(choice.clone());
                    self.fit(Comparison::Eq, value, &type_, &mut operand)?;
                    if let Operand::Literal(literal) = operand {
                        *choice = literal;
                    }
                }
                *fold = !self.case_sensitive || type_.is_enumeration();
                let paths = self.paths(value);
                self.undocumented.extend(paths.into_iter().map(|path| undocumented("in", &path)));
                Ok(())
            }
            Expression::Lambda { path, variable, body, .. } => {
                let type_ = self.path(path)?;
                let whole = self.whole(path);
                if !type_.is_collection() {
                    return Err(Refusal::new(format!("'{}' is not a collection.", whole.join("/"))));
                }
                let Some(body) = body else {
                    self.undocumented.insert(undocumented("any()", &whole.join("/")));
                    return Ok(());
                };
                self.variables.push((variable.clone(), whole, type_.element().clone()));
                let bound = self.expression(body);
                self.variables.pop();
                bound
            }
            Expression::Holds(operand) => {
                let type_ = self.operand(operand)?;
                if matches!(operand, Operand::Literal(Literal::Boolean(_)) | Operand::Call { .. })
                    && type_.accepts(&ValueType::Boolean)
                {
                    return Ok(());
                }
                if matches!(operand, Operand::Literal(_)) || !type_.element().accepts(&ValueType::Boolean) {
                    return Err(Refusal::new("Invalid filter clause: a condition must be true or false."));
                }
                self.note(Comparison::Eq, operand);
                Ok(())
            }
        }
    }

    /// Binds the paths of an operand, and returns its type.
    fn operand(&mut self, operand: &mut Operand) -> Result<ValueType, Refusal> {
        match operand {
            Operand::Path(path) => self.path(path),
            Operand::Literal(literal) => Ok(match literal {
                Literal::Null => ValueType::Any,
                Literal::Boolean(_) => ValueType::Boolean,
                Literal::Integer(_) | Literal::Double(_) => ValueType::Number,
                Literal::Time(_) => ValueType::Time,
                Literal::Date(_) | Literal::Text(_) => ValueType::Text,
            }),
            Operand::Call { function, arguments, fold } => {
                let (function, mut types) = (*function, Vec::new());
                for argument in arguments.iter_mut() {
                    types.push(self.operand(argument)?);
                }
                *fold = !self.case_sensitive || types.iter().any(ValueType::is_enumeration);
                let wanted = if function.of_time() { ValueType::Time } else { ValueType::Text };
                if types.first().is_some_and(|type_| !type_.element().accepts(&wanted)) {
                    let message = format!(
                        "Invalid filter clause: '{}' cannot be called with this type.",
                        function.name()
                    );
                    return Err(Refusal::new(message));
                }
                if function.returns() == Returns::Boolean
                    && types.iter().any(|type_| !type_.element().accepts(&ValueType::Text))
                {
                    let message = format!("Invalid filter clause: '{}' needs text.", function.name());
                    return Err(Refusal::new(message));
                }
                let paths = arguments.iter().flat_map(|argument| self.paths(argument)).collect::<Vec<_>>();
                for path in paths {
                    let operator = match function {
                        Function::Contains => Some(Operator::Contains),
                        Function::StartsWith => Some(Operator::StartsWith),
                        Function::EndsWith => Some(Operator::EndsWith),
                        Function::ToLower | Function::ToUpper => continue,
                        _ => None,
                    };
                    if operator.is_none_or(|operator| !self.schema.documents(self.entity, &path, operator)) {
                        self.undocumented.insert(undocumented(function.name(), &path));
                    }
                }
                Ok(match function.returns() {
                    Returns::Boolean => ValueType::Boolean,
                    Returns::Text | Returns::Date => ValueType::Text,
                    Returns::Number => ValueType::Number,
                    Returns::Time => ValueType::Time,
                })
            }
        }
    }

    /// Makes a constant fit the type of the other side.
    fn fit(
        &self,
        operator: Comparison,
        operand: &Operand,
        type_: &ValueType,
        other: &mut Operand,
    ) -> Result<(), Refusal> {
        let Operand::Literal(literal) = other else { return Ok(()) };
        if matches!(operand, Operand::Literal(_)) {
            return Ok(());
        }
        let element = type_.element();
        if let (Literal::Date(date), ValueType::Time) = (&*literal, element) {
            let midnight = Offset::UTC.to_timestamp(date.at(0, 0, 0, 0));
            *literal = Literal::Time(midnight.map_err(|_| Refusal::new("The date is out of range."))?);
        }
        let fits = match literal {
            Literal::Null => true,
            Literal::Boolean(_) => element.accepts(&ValueType::Boolean),
            Literal::Integer(_) | Literal::Double(_) => element.accepts(&ValueType::Number),
            Literal::Time(_) => element.accepts(&ValueType::Time),
            Literal::Date(_) | Literal::Text(_) => element.accepts(&ValueType::Text),
        };
        if !fits {
            let of = self.paths(operand).into_iter().next().unwrap_or_else(|| "the operand".to_owned());
            return Err(Refusal::new(format!(
                "Invalid filter clause: '{of}' is of type '{}'.",
                type_.name()
            )));
        }
        if operator == Comparison::Has && !element.is_enumeration() && !element.accepts(&ValueType::Text) {
            return Err(Refusal::new("Invalid filter clause: 'has' needs an enumeration."));
        }
        Ok(())
    }

    /// Notes an operator that is not documented for the paths of an operand.
    fn note(&mut self, operator: Comparison, operand: &Operand) {
        let documented = match operator {
            Comparison::Eq => Some(Operator::Eq),
            Comparison::Ne => Some(Operator::Ne),
            Comparison::Gt => Some(Operator::Gt),
            Comparison::Ge => Some(Operator::Ge),
            Comparison::Lt => Some(Operator::Lt),
            Comparison::Le => Some(Operator::Le),
            Comparison::Has => None,
        };
        if matches!(operand, Operand::Call { function, .. } if function.returns() == Returns::Boolean) {
            return;
        }
        for path in self.paths(operand) {
            if documented.is_none_or(|documented| !self.schema.documents(self.entity, &path, documented)) {
                self.undocumented.insert(undocumented(operator.wire(), &path));
            }
        }
    }

    fn path(&self, path: &mut Vec<String>) -> Result<ValueType, Refusal> {
        if path.first().is_some_and(|first| first == "$it") {
            path.remove(0);
        }
        let variable =
            path.first().and_then(|first| self.variables.iter().rev().find(|(name, ..)| name == first));
        match (variable, path.split_first_mut()) {
            (Some((_, _, type_)), Some((_, rest))) => match type_ {
                _ if rest.is_empty() => Ok(type_.clone()),
                ValueType::Structured(name) => bind_path(self.schema, name, rest),
                _ => Err(Refusal::new("The variable of a lambda has no properties.")),
            },
            _ => bind_path(self.schema, self.entity, path),
        }
    }

    /// The paths of an operand from the record, without casts.
    fn paths(&self, operand: &Operand) -> Vec<String> {
        let mut paths = Vec::new();
        operand.paths(&mut |path| {
            let whole = self.whole(path);
            let names: Vec<&str> =
                whole.iter().map(String::as_str).filter(|name| !name.contains('.')).collect();
            paths.push(names.join("/"));
        });
        paths
    }

    /// The path from the record, if it starts with a variable.
    fn whole(&self, path: &[String]) -> Vec<String> {
        let bound = path.split_first().and_then(|(first, rest)| {
            let (_, start, _) = self.variables.iter().rev().find(|(name, ..)| name == first)?;
            Some([start.as_slice(), rest].concat())
        });
        bound.unwrap_or_else(|| path.to_vec())
    }
}

fn undocumented(operator: &str, path: &str) -> String {
    format!("'{operator}' on property '{path}'")
}

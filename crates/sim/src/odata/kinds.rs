//! The kinds of sign-ins that a filter asks for.

use super::expression::{Expression, Literal, Operand};

pub(super) const KINDS: &str = "signInEventTypes";

/// The constants that a filter compares kinds of sign-ins with.
pub(super) fn kinds(expression: &Expression) -> Vec<String> {
    let mut found = Vec::new();
    collect(expression, &mut Vec::new(), &mut found);
    found
}

/// `variables` are the variables of the lambdas around, and whether they are over the kinds.
fn collect<'e>(expression: &'e Expression, variables: &mut Vec<(&'e str, bool)>, found: &mut Vec<String>) {
    let is_kind = |operand: &Operand, variables: &[(&str, bool)]| {
        let mut is_kind = false;
        operand.paths(&mut |path| {
            let [name] = path else { return };
            let bound = variables.iter().rev().find(|(variable, _)| variable == name);
            is_kind |= bound.map_or(name == KINDS, |(_, of_kinds)| *of_kinds);
        });
        is_kind
    };
    let mut add = |literal: &Literal| {
        if let Literal::Text(text) = literal {
            found.push(text.clone());
        }
    };
    match expression {
        Expression::And(all) | Expression::Or(all) => {
            all.iter().for_each(|one| collect(one, variables, found));
        }
        Expression::Not(inner) => collect(inner, variables, found),
        Expression::Lambda { path, variable, body: Some(body), .. } => {
            variables.push((variable, path.as_slice() == [KINDS]));
            collect(body, variables, found);
            variables.pop();
        }
        Expression::Lambda { body: None, .. } => {}
        Expression::Compare { left, right, .. } => {
            for (operand, other) in [(left, right), (right, left)] {
                if let Operand::Literal(literal) = other
                    && is_kind(operand, variables)
                {
                    add(literal);
                }
            }
        }
        Expression::In { value, choices, .. } => {
            if is_kind(value, variables) {
                choices.iter().for_each(add);
            }
        }
        Expression::Holds(Operand::Call { arguments, .. }) => {
            if arguments.first().is_some_and(|argument| is_kind(argument, variables)) {
                arguments.iter().for_each(|argument| {
                    if let Operand::Literal(literal) = argument {
                        add(literal);
                    }
                });
            }
        }
        Expression::Holds(_) => {}
    }
}

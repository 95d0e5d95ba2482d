//! A parser for `$filter`, after the grammar of OData and without a line of the crate's own.

use msgraph_runtime::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Compare(Path, String, Value),
    Call(String, Path, String),
    Any(Path, Box<Expression>),
    Not(Box<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
}

/// Names below the entity, or below the range variable of so many collections around it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    pub(crate) variable: Option<usize>,
    pub(crate) names: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
    /// By its bits, so that NaN equals itself.
    Number(u64),
    Boolean(bool),
    Timestamp(Timestamp),
    Null,
}

impl Expression {
    /// `and` of expressions; that of an `and` is the same condition.
    pub(crate) fn and(left: Self, right: Self) -> Self {
        let parts = |side| if let Self::And(parts) = side { parts } else { vec![side] };
        Self::And([parts(left), parts(right)].concat())
    }

    /// `or` of expressions; that of an `or` is the same condition.
    pub(crate) fn or(left: Self, right: Self) -> Self {
        let parts = |side| if let Self::Or(parts) = side { parts } else { vec![side] };
        Self::Or([parts(left), parts(right)].concat())
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser { rest: text, variables: Vec::new() };
        let expression = parser.or()?;
        if parser.rest.is_empty() { Ok(expression) } else { Err(parser.expected("the end")) }
    }
}

struct Parser<'t> {
    rest: &'t str,
    variables: Vec<&'t str>,
}

impl<'t> Parser<'t> {
    fn or(&mut self) -> Result<Expression, String> {
        let mut left = self.and()?;
        while self.take(" or ") {
            left = Expression::or(left, self.and()?);
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expression, String> {
        let mut left = self.comparison()?;
        while self.take(" and ") {
            left = Expression::and(left, self.comparison()?);
        }
        Ok(left)
    }

    /// `not` binds tighter than a comparison: `not a eq b` would compare `not a`.
    fn comparison(&mut self) -> Result<Expression, String> {
        if self.rest.starts_with("not ") || self.rest.starts_with('(') {
            return self.unary();
        }
        let path = self.path()?;
        if self.rest.starts_with('(') {
            return self.call(path);
        }
        if !self.take(" ") {
            return Err(self.expected("an operator"));
        }
        let operator = self.word();
        if !matches!(operator, "eq" | "ne" | "gt" | "ge" | "lt" | "le") || !self.take(" ") {
            return Err(self.expected("a comparison"));
        }
        Ok(Expression::Compare(self.resolve(path)?, operator.to_owned(), self.value()?))
    }

    fn unary(&mut self) -> Result<Expression, String> {
        if self.take("not ") {
            return Ok(Expression::Not(Box::new(self.unary()?)));
        }
        if self.take("(") {
            let inner = self.or()?;
            return if self.take(")") { Ok(inner) } else { Err(self.expected(")")) };
        }
        let path = self.path()?;
        self.call(path)
    }

    fn call(&mut self, path: &'t str) -> Result<Expression, String> {
        if !self.take("(") {
            return Err(self.expected("a call"));
        }
        let expression = match path.rsplit_once('/') {
            Some((collection, "any")) => {
                let collection = self.resolve(collection)?;
                let variable = self.word();
                if self.variables.contains(&variable) {
                    return Err(format!("{variable} is taken"));
                }
                if !self.take(":") {
                    return Err(self.expected(":"));
                }
                self.variables.push(variable);
                let condition = self.or()?;
                self.variables.pop();
                Expression::Any(collection, Box::new(condition))
            }
            None if matches!(path, "startsWith" | "endsWith" | "contains") => {
                let argument = self.path()?;
                let argument = self.resolve(argument)?;
                if !self.take(",") {
                    return Err(self.expected(","));
                }
                let Value::Text(text) = self.value()? else { return Err(self.expected("text")) };
                Expression::Call(path.to_owned(), argument, text)
            }
            _ => return Err(format!("{path} is no function")),
        };
        if self.take(")") { Ok(expression) } else { Err(self.expected(")")) }
    }

    fn value(&mut self) -> Result<Value, String> {
        if self.take("'") {
            let mut text = String::new();
            loop {
                let end = self.rest.find('\'').ok_or("text without an end")?;
                text.push_str(&self.rest[..end]);
                self.rest = &self.rest[end + 1..];
                if !self.take("'") {
                    return Ok(Value::Text(text));
                }
                text.push('\'');
            }
        }
        let word = self.until(|character| matches!(character, ' ' | ')'));
        let value = match word {
            "null" => Value::Null,
            "true" | "false" => Value::Boolean(word == "true"),
            "NaN" => Value::Number(f64::NAN.to_bits()),
            "INF" => Value::Number(f64::INFINITY.to_bits()),
            "-INF" => Value::Number(f64::NEG_INFINITY.to_bits()),
            _ if word.contains(':') => Value::Timestamp(word.parse().map_err(|error| format!("{error}"))?),
            _ if word.contains(['.', 'e']) => {
                Value::Number(word.parse::<f64>().map_err(|e| e.to_string())?.to_bits())
            }
            _ => Value::Integer(word.parse().map_err(|error| format!("{word}: {error}"))?),
        };
        Ok(value)
    }

    fn resolve(&self, path: &str) -> Result<Path, String> {
        let (first, below) = path.split_once('/').unwrap_or((path, ""));
        Ok(match self.variables.iter().position(|&variable| variable == first) {
            Some(variable) => Path { variable: Some(variable), names: below.to_owned() },
            None if self.variables.is_empty() => Path { variable: None, names: path.to_owned() },
            None => return Err(format!("{first} is no range variable")),
        })
    }

    fn path(&mut self) -> Result<&'t str, String> {
        let path = self.until(|character| !character.is_ascii_alphanumeric() && !"_/".contains(character));
        if path.is_empty() { Err(self.expected("a path")) } else { Ok(path) }
    }

    fn word(&mut self) -> &'t str {
        self.until(|character| !character.is_ascii_alphanumeric())
    }

    fn until(&mut self, stop: impl Fn(char) -> bool) -> &'t str {
        let (word, rest) = self.rest.split_at(self.rest.find(stop).unwrap_or(self.rest.len()));
        self.rest = rest;
        word
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expected(&self, what: &str) -> String {
        format!("expected {what} before {:?}", self.rest)
    }
}

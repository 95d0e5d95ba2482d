//! Parses filters.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Refusal;
use super::expression::{Comparison, Expression, Literal, Operand};
use super::functions::Function;
use super::lexer::{Token, tokens};

/// Deeper filters are refused: they would use up the stack.
const MAX_DEPTH: u32 = 64;

/// Parses a filter.
pub(crate) fn parse(text: &str) -> Result<Expression, Refusal> {
    let mut parser = Parser { tokens: Tokens { all: tokens(text)?, next: 0 }, depth: 0 };
    let expression = parser.either()?;
    match parser.tokens.next() {
        None => Ok(expression),
        Some(token) => Err(unexpected(Some(&token))),
    }
}

struct Parser {
    tokens: Tokens,
    depth: u32,
}

struct Tokens {
    all: Vec<Token>,
    next: usize,
}

impl Tokens {
    fn peek(&self) -> Option<&Token> {
        self.all.get(self.next)
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.peek().cloned();
        self.next += 1;
        token
    }

    fn next_if(&mut self, wanted: impl FnOnce(&Token) -> bool) -> bool {
        let found = self.peek().is_some_and(wanted);
        self.next += usize::from(found);
        found
    }
}

impl Parser {
    fn either(&mut self) -> Result<Expression, Refusal> {
        let first = self.both()?;
        let mut all = vec![first];
        while self.keyword("or") {
            all.push(self.both()?);
        }
        Ok(single(all, Expression::Or))
    }

    fn both(&mut self) -> Result<Expression, Refusal> {
        let first = self.negated()?;
        let mut all = vec![first];
        while self.keyword("and") {
            all.push(self.negated()?);
        }
        Ok(single(all, Expression::And))
    }

    fn negated(&mut self) -> Result<Expression, Refusal> {
        if self.keyword("not") {
            let inner = self.deeper(Self::negated)?;
            return Ok(Expression::Not(Box::new(inner)));
        }
        if self.take(&Token::Open) {
            let inner = self.deeper(Self::either)?;
            self.expect(&Token::Close)?;
            return Ok(inner);
        }
        self.condition()
    }

    fn condition(&mut self) -> Result<Expression, Refusal> {
        if let Some(name) = self.called() {
            if let Some((path, word)) = name.rsplit_once('/') {
                let every = match word.to_ascii_lowercase().as_str() {
                    "any" => false,
                    "all" => true,
                    _ => return Err(unknown_function(&name)),
                };
                let lambda = self.lambda(path, every)?;
                return self.compared_with_boolean(lambda);
            }
            let left = self.call(&name)?;
            return self.comparison(left);
        }
        let left = self.operand()?;
        self.comparison(left)
    }

    /// `any(..) eq true` is `any(..)`.
    fn compared_with_boolean(&mut self, condition: Expression) -> Result<Expression, Refusal> {
        let equal = match self.word() {
            Some(word) if word.eq_ignore_ascii_case("eq") => true,
            Some(word) if word.eq_ignore_ascii_case("ne") => false,
            _ => return Ok(condition),
        };
        self.tokens.next();
        match self.operand()? {
            Operand::Literal(Literal::Boolean(value)) if value == equal => Ok(condition),
            Operand::Literal(Literal::Boolean(_)) => Ok(Expression::Not(Box::new(condition))),
            _ => Err(Refusal::new("A condition can only be compared with true or false.")),
        }
    }

    /// What follows the left side of a comparison.
    fn comparison(&mut self, left: Operand) -> Result<Expression, Refusal> {
        let Some(word) = self.word() else { return Ok(Expression::Holds(left)) };
        let operator = match word.to_ascii_lowercase().as_str() {
            "eq" => Comparison::Eq,
            "ne" => Comparison::Ne,
            "gt" => Comparison::Gt,
            "ge" => Comparison::Ge,
            "lt" => Comparison::Lt,
            "le" => Comparison::Le,
            "has" => Comparison::Has,
            "in" => {
                self.tokens.next();
                return self.choices(left);
            }
            "and" | "or" => return Ok(Expression::Holds(left)),
            other => return Err(Refusal::new(format!("Syntax error: unknown operator '{other}'."))),
        };
        self.tokens.next();
        let right = self.operand()?;
        Ok(Expression::Compare { operator, left, right, fold: true })
    }

    fn choices(&mut self, value: Operand) -> Result<Expression, Refusal> {
        self.expect(&Token::Open)?;
        let mut choices = Vec::new();
        loop {
            match self.operand()? {
                Operand::Literal(literal) => choices.push(literal),
                _ => return Err(Refusal::new("Syntax error: 'in' needs a list of constants.")),
            }
            if !self.take(&Token::Comma) {
                break;
            }
        }
        self.expect(&Token::Close)?;
        Ok(Expression::In { value, choices, fold: true })
    }

    fn lambda(&mut self, path: &str, every: bool) -> Result<Expression, Refusal> {
        let path = segments(path)?;
        if !every && self.take(&Token::Close) {
            return Ok(Expression::Lambda { every, path, variable: String::new(), body: None });
        }
        let variable = match self.tokens.next() {
            Some(Token::Name(name)) if !name.contains('/') => name,
            token => return Err(unexpected(token.as_ref())),
        };
        self.expect(&Token::Colon)?;
        let body = self.deeper(Self::either)?;
        self.expect(&Token::Close)?;
        Ok(Expression::Lambda { every, path, variable, body: Some(Box::new(body)) })
    }

    fn operand(&mut self) -> Result<Operand, Refusal> {
        if let Some(name) = self.called() {
            return self.call(&name);
        }
        match self.tokens.next() {
            Some(Token::Text(text)) => Ok(Operand::Literal(Literal::Text(text))),
            Some(Token::Number(number)) => literal(number).map(Operand::Literal),
            Some(Token::Name(name)) => self.named(&name),
            token => Err(unexpected(token.as_ref())),
        }
    }

    /// A function whose opening parenthesis was read.
    fn call(&mut self, name: &str) -> Result<Operand, Refusal> {
        let function = Function::named(name).ok_or_else(|| unknown_function(name))?;
        let mut arguments = Vec::new();
        while !self.take(&Token::Close) {
            if !arguments.is_empty() {
                self.expect(&Token::Comma)?;
            }
            arguments.push(self.deeper(Self::operand)?);
        }
        if !function.accepts(arguments.len()) {
            return Err(Refusal::new(format!("The function '{name}' has another number of arguments.")));
        }
        Ok(Operand::Call { function, arguments, fold: true })
    }

    fn named(&mut self, name: &str) -> Result<Operand, Refusal> {
        // `microsoft.graph.riskLevel'low'` and `duration'PT1H'`: the value is the text in quotes.
        if let Some(Token::Text(_)) = self.tokens.peek()
            && let Some(Token::Text(text)) = self.tokens.next()
        {
            return Ok(Operand::Literal(Literal::Text(text)));
        }
        Ok(match name.to_ascii_lowercase().as_str() {
            "null" => Operand::Literal(Literal::Null),
            "true" => Operand::Literal(Literal::Boolean(true)),
            "false" => Operand::Literal(Literal::Boolean(false)),
            _ if is_guid(name) => Operand::Literal(Literal::Text(name.to_owned())),
            _ => Operand::Path(segments(name)?),
        })
    }

    fn deeper<T>(&mut self, read: fn(&mut Self) -> Result<T, Refusal>) -> Result<T, Refusal> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Refusal::new(format!("The filter is nested deeper than {MAX_DEPTH} levels.")));
        }
        let read = read(self);
        self.depth -= 1;
        read
    }

    /// The name of a function, if a call follows; its opening parenthesis is read, too.
    fn called(&mut self) -> Option<String> {
        let mut ahead = self.tokens.all.iter().skip(self.tokens.next);
        let (Some(Token::Name(name)), Some(Token::Open)) = (ahead.next(), ahead.next()) else { return None };
        if ["not", "and", "or", "in"].iter().any(|word| name.eq_ignore_ascii_case(word)) {
            return None;
        }
        let name = name.clone();
        self.tokens.next();
        self.tokens.next();
        Some(name)
    }

    fn word(&mut self) -> Option<String> {
        match self.tokens.peek() {
            Some(Token::Name(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn keyword(&mut self, word: &str) -> bool {
        self.tokens.next_if(|token| matches!(token, Token::Name(name) if name.eq_ignore_ascii_case(word)))
    }

    fn take(&mut self, token: &Token) -> bool {
        self.tokens.next_if(|next| next == token)
    }

    fn expect(&mut self, token: &Token) -> Result<(), Refusal> {
        if self.take(token) { Ok(()) } else { Err(unexpected(self.tokens.peek())) }
    }
}

fn single(mut all: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match all.pop() {
        Some(only) if all.is_empty() => only,
        last => {
            all.extend(last);
            several(all)
        }
    }
}

fn segments(path: &str) -> Result<Vec<String>, Refusal> {
    let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    if segments.iter().any(String::is_empty) {
        return Err(Refusal::new(format!("Syntax error: '{path}' is not a path.")));
    }
    Ok(segments)
}

fn literal(text: String) -> Result<Literal, Refusal> {
    if let Ok(integer) = text.parse::<i64>() {
        return Ok(Literal::Integer(integer));
    }
    if is_guid(&text) {
        return Ok(Literal::Text(text));
    }
    if text.contains(['T', 't'])
        && let Ok(time) = text.parse::<Timestamp>()
    {
        return Ok(Literal::Time(time));
    }
    if let Ok(date) = text.parse::<Date>() {
        return Ok(Literal::Date(date));
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Literal::Double(number)),
        _ => Err(Refusal::new(format!("Invalid literal '{text}'."))),
    }
}

fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(position, byte)| match position {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn unexpected(token: Option<&Token>) -> Refusal {
    match token {
        Some(token) => Refusal::new(format!("Syntax error: unexpected {token:?}.")),
        None => Refusal::new("Syntax error: the expression ends unexpectedly."),
    }
}

fn unknown_function(name: &str) -> Refusal {
    Refusal::new(format!("An unknown function with name '{name}' was found."))
}

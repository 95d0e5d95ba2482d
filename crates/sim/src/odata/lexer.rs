//! Splits a filter into tokens.

use std::iter::Peekable;
use std::str::Chars;

use super::Refusal;

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    Colon,
    /// A name or a path.
    Name(String),
    /// Starts like a number: numbers, dates, times, GUIDs.
    Number(String),
    /// In quotes, which are removed.
    Text(String),
}

/// All tokens of a filter.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Refusal> {
    let mut characters = text.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(character) = characters.next() {
        tokens.push(match character {
            character if character.is_whitespace() => continue,
            '(' => Token::Open,
            ')' => Token::Close,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '\'' => Token::Text(quoted(&mut characters)?),
            '0'..='9' | '-' => Token::Number(word(character, &mut characters, is_number)),
            'a'..='z' | 'A'..='Z' | '_' | '$' | '@' => Token::Name(word(character, &mut characters, is_name)),
            other => {
                return Err(Refusal::new(format!(
                    "Syntax error: character '{}' is not valid.",
                    other.escape_default()
                )));
            }
        });
    }
    Ok(tokens)
}

fn quoted(characters: &mut Peekable<Chars<'_>>) -> Result<String, Refusal> {
    let mut text = String::new();
    while let Some(character) = characters.next() {
        // A quote inside is doubled.
        if character == '\'' && characters.next_if_eq(&'\'').is_none() {
            return Ok(text);
        }
        text.push(character);
    }
    Err(Refusal::new("There is an unterminated string literal."))
}

fn word(first: char, characters: &mut Peekable<Chars<'_>>, belongs: fn(char) -> bool) -> String {
    let mut word = String::from(first);
    while let Some(character) = characters.next_if(|character| belongs(*character)) {
        word.push(character);
    }
    word
}

fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '/' | '.' | '-' | '@' | '$')
}

fn is_number(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '+' | ':')
}

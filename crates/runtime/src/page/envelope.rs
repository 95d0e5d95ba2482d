//! The members of a page around its records.

use std::ops::Range;

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::json::{Cursor, SyntaxError};
use crate::wire::Wire;

/// The members of a page other than its records.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    pub(crate) next_link: Option<String>,
    pub(crate) count: Option<u64>,
    pub(crate) context: Option<String>,
    /// The byte range of the value of the member `error`.
    pub(crate) error: Option<Range<usize>>,
}

/// How a body contains its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// `{"value": [..]}`, read up to the bracket.
    Collection,
    /// `[..]`, read up to the bracket.
    Array,
    /// `{"value": {..}}`, read up to the inner object.
    Wrapped,
    /// `{..}`, not read.
    Entity,
    /// Only an error of the service, which is in the envelope.
    Error,
}

/// Reads the members before the first record.
pub(crate) fn read_start<T: Wire>(cursor: &mut Cursor<'_>) -> Result<(Layout, Envelope), SyntaxError> {
    let mut envelope = Envelope::default();
    let start = *cursor;
    if cursor.take(b'[') {
        return Ok((Layout::Array, envelope));
    }
    if !cursor.take(b'{') {
        return Err(cursor.syntax_error("expected a page of records"));
    }
    let mut is_entity = false;
    // Gateways return objects of their own, whose members may have declared names: `{"status":"busy"}`.
    let mut is_identified = T::declares("id") != Some(true);
    let mut more = cursor.peek() != Some(b'}');
    while more {
        let name = member_name(cursor)?;
        match cursor.peek() {
            Some(b'[') if name == "value" => {
                cursor.take(b'[');
                return Ok((Layout::Collection, envelope));
            }
            Some(b'{') if name == "value" => return Ok((Layout::Wrapped, envelope)),
            _ if name == "value" && T::declares("value") != Some(true) => {
                return Err(cursor.syntax_error("expected an array of records"));
            }
            _ => {}
        }
        is_entity |= !name.contains('@') && T::declares(&name) != Some(false);
        is_identified |= matches!(&*name, "id" | "@odata.context" | "@context" | "@odata.type" | "@type");
        envelope.read_member::<T>(&name, cursor)?;
        more = cursor.take(b',');
    }
    cursor.expect(b'}')?;
    if envelope.error.is_some() {
        return Ok((Layout::Error, envelope));
    }
    if !(is_entity && is_identified) {
        return Err(SyntaxError { message: "neither a page nor a record".to_owned(), byte: start.byte() });
    }
    *cursor = start;
    Ok((Layout::Entity, envelope))
}

fn member_name(cursor: &mut Cursor<'_>) -> Result<String, SyntaxError> {
    if cursor.peek() != Some(b'"') {
        return Err(cursor.syntax_error("expected the name of a member"));
    }
    let (name, _) = cursor.value()?;
    cursor.expect(b':')?;
    Ok(name)
}

/// In any letter case, and with older names: a link that is not recognized would be mistaken for the last page.
fn is_next_link(name: &str) -> bool {
    ["@odata.nextLink", "@nextLink", "odata.nextLink"].iter().any(|link| link.eq_ignore_ascii_case(name))
}

impl Envelope {
    /// Reads the members after the last record of a `{"value": ..}`.
    pub(crate) fn read_end<T: Wire>(&mut self, cursor: &mut Cursor<'_>) -> Result<(), SyntaxError> {
        while cursor.take(b',') {
            let name = member_name(cursor)?;
            if name == "value" {
                return Err(cursor.syntax_error("a second `value`"));
            }
            self.read_member::<T>(&name, cursor)?;
        }
        cursor.expect(b'}')
    }

    fn read_member<T: Wire>(&mut self, name: &str, cursor: &mut Cursor<'_>) -> Result<(), SyntaxError> {
        match name {
            name if is_next_link(name) => {
                let mut start = *cursor;
                let link = match cursor.value()?.0 {
                    Value::String(link) => Some(link),
                    Value::Null => None,
                    _ => return Err(start.syntax_error("expected the text of a link")),
                };
                // Following either link would skip the records of the other.
                if self.next_link.is_some() && self.next_link != link {
                    return Err(start.syntax_error("a second link to the next page, unlike the first"));
                }
                self.next_link = link;
            }
            "@odata.count" | "@count" => {
                self.count = match cursor.value()?.0 {
                    Value::String(text) => text.parse().ok(),
                    value => value.as_u64(),
                };
            }
            "@odata.context" | "@context" => {
                self.context = match cursor.value()?.0 {
                    Value::String(text) => Some(text),
                    _ => None,
                };
            }
            "error" if T::declares("error") != Some(true) => {
                let (value, range) = cursor.value::<Value>()?;
                self.error = (value != Value::Null).then_some(range);
            }
            _ => {
                cursor.value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

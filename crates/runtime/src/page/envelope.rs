//! The members of a page around its records.

use std::ops::Range;

use super::names::{is_error_name, is_next_link, is_without_error};
use crate::json::{Reader, SyntaxError};
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

type Result<T> = std::result::Result<T, Box<SyntaxError>>;

/// Reads the members before the first record.
pub(crate) fn read_start<T: Wire>(reader: &mut Reader<'_>) -> Result<(Layout, Envelope)> {
    let mut envelope = Envelope::default();
    reader.peek();
    let start = *reader;
    if reader.take(b'[') {
        return Ok((Layout::Array, envelope));
    }
    if !reader.take(b'{') {
        return Err(reader.error("expected a page of records"));
    }
    let mut evidence = Evidence::new::<T>();
    let mut is_first = true;
    let mut has_other_records = false;
    while reader.next_member(is_first)? {
        is_first = false;
        let name = reader.name()?;
        let first = reader.peek();
        has_other_records |= name != "value" && name.eq_ignore_ascii_case("value") && first == Some(b'[');
        if name == "value" {
            match first {
                Some(b'[' | b'{') if has_other_records => return Err(reader.error(SECOND_VALUE)),
                Some(b'[') => {
                    reader.take(b'[');
                    return Ok((Layout::Collection, envelope));
                }
                Some(b'{') => {
                    let inner = *reader;
                    let mut inside = inner;
                    let is_error = super::embedded::is_all_of(
                        inside.skip_value().map_or("", |range| inner.slice(range)),
                    );
                    if is_error || evidence.of_object::<T>(&mut inner.clone())?.is_record() {
                        return Ok((Layout::Wrapped, envelope));
                    }
                    return Err(not_a_record(reader.byte()));
                }
                _ if T::declares("value") != Some(true) => {
                    return Err(reader.error("expected an array of records"));
                }
                _ => {}
            }
        }
        evidence.add::<T>(&name, first);
        envelope.read_member::<T>(&name, reader)?;
    }
    if envelope.error.is_some() {
        return Ok((Layout::Error, envelope));
    }
    if !evidence.is_record() {
        return Err(not_a_record(start.byte()));
    }
    *reader = start;
    Ok((Layout::Entity, envelope))
}

/// One of them would be lost.
const SECOND_VALUE: &str = "a second `value`";

#[cold]
fn not_a_record(byte: usize) -> Box<SyntaxError> {
    Box::new(SyntaxError { message: "neither a page nor a record".into(), byte })
}

/// What speaks for and against an object being a record.
///
/// Gateways and other services return objects of their own, whose members may have declared names:
/// `{"status":"busy","id":"gw"}`.
#[derive(Clone, Copy, Debug)]
struct Evidence {
    /// Members that a record of this type has.
    fitting: usize,
    /// Members that it does not have, or with values of another kind.
    other: usize,
    /// The object has an identifier, or its type declares none.
    is_identified: bool,
    /// The service marks it as an entity.
    is_annotated: bool,
}

impl Evidence {
    fn new<T: Wire>() -> Self {
        let is_identified = T::declares("id") != Some(true);
        Self { fitting: 0, other: 0, is_identified, is_annotated: false }
    }

    fn add<T: Wire>(&mut self, name: &str, first: Option<u8>) {
        if matches!(name, "@odata.context" | "@context" | "@odata.type" | "@type") {
            self.is_annotated = true;
        } else if !name.contains('@') {
            let fits = T::declares(name) != Some(false) && T::accepts(name, first.unwrap_or_default());
            self.is_identified |= name == "id" && fits;
            *(if fits { &mut self.fitting } else { &mut self.other }) += 1;
        }
    }

    /// The same for another object that comes next.
    fn of_object<T: Wire>(self, reader: &mut Reader<'_>) -> Result<Self> {
        let mut evidence = Self::new::<T>();
        evidence.is_annotated = self.is_annotated;
        reader.take(b'{');
        let mut is_first = true;
        while reader.next_member(is_first)? {
            is_first = false;
            let name = reader.name()?;
            let first = reader.peek();
            evidence.add::<T>(&name, first);
            reader.skip_value()?;
        }
        Ok(evidence)
    }

    fn is_record(self) -> bool {
        self.fitting > 0 && (self.is_annotated || (self.is_identified && self.fitting > self.other))
    }
}

impl Envelope {
    /// Reads the members after the last record of a `{"value": ..}`.
    pub(crate) fn read_end<T: Wire>(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        while reader.next_member(false)? {
            let name = reader.name()?;
            if name.eq_ignore_ascii_case("value") {
                return Err(reader.error(SECOND_VALUE));
            }
            self.read_member::<T>(&name, reader)?;
        }
        Ok(())
    }

    fn read_member<T: Wire>(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<()> {
        let first = reader.peek();
        match name {
            name if is_next_link(name) && T::declares(name) != Some(true) => {
                let start = *reader;
                let link = match first {
                    Some(b'"') => Some(reader.string()?.into_owned()),
                    Some(b'n') => {
                        reader.word("null")?;
                        None
                    }
                    _ => return Err(reader.error("expected the text of a link")),
                };
                // Following either link would skip the records of the other.
                if self.next_link.is_some() && self.next_link != link {
                    return Err(start.clone().error("a second link to the next page, unlike the first"));
                }
                self.next_link = link;
            }
            "@odata.count" | "@count" => {
                let text = reader.skip_value()?;
                self.count = reader.slice(text).trim_matches('"').parse().ok();
            }
            "@odata.context" | "@context" if first == Some(b'"') => {
                self.context = Some(reader.string()?.into_owned());
            }
            name if is_error_name(name) && T::declares(name) != Some(true) => {
                let range = reader.skip_value()?;
                if !is_without_error(reader.slice(range.clone())) {
                    self.error = Some(range);
                }
            }
            _ => {
                reader.skip_value()?;
            }
        }
        Ok(())
    }
}

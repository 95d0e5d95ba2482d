//! The options of a request, out of its query string.

use super::percent::percent_decoded;
use super::{Expression, Refusal, parse};

const MAX_LENGTH: usize = 16_000;

/// Pages that are too large are made smaller; nobody means more than this.
const MAX_TOP: u32 = 100_000;

/// What a client asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Options {
    pub(crate) filter: Option<(String, Expression)>,
    pub(crate) order_by: Option<OrderBy>,
    /// Paths; empty means everything.
    pub(crate) select: Vec<String>,
    pub(crate) top: Option<u32>,
    pub(crate) skip: Option<u32>,
    pub(crate) count: bool,
    pub(crate) skip_token: Option<String>,
}

/// What a collection is sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrderBy {
    pub(crate) path: Vec<String>,
    pub(crate) descending: bool,
}

impl Options {
    /// Reads a query string as it came.
    pub(crate) fn read(query: &str) -> Result<Self, Refusal> {
        if query.len() > MAX_LENGTH * 4 {
            return Err(Refusal::new("The query is too long."));
        }
        let mut options = Options::default();
        let mut seen = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name)?, decode(value)?);
            let known_as = name.to_ascii_lowercase();
            if known_as.starts_with('$') && seen.contains(&known_as) {
                return Err(Refusal::new(format!("The query option '{name}' is given more than once.")));
            }
            options.set(&name, value)?;
            seen.push(known_as);
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: String) -> Result<(), Refusal> {
        if value.len() > MAX_LENGTH {
            return Err(Refusal::new(format!("The value of {name} is too long.")));
        }
        match name.to_ascii_lowercase().as_str() {
            "$filter" => {
                let refused = |refusal: Refusal| Refusal::new(format!("Invalid filter clause: {refusal}"));
                let filter = parse(&value).map_err(refused)?;
                self.filter = Some((value, filter));
            }
            "$orderby" => self.order_by = Some(order_by(&value)?),
            "$select" => self.select = value.split(',').map(|path| path.trim().to_owned()).collect(),
            "$top" => match number(name, &value)? {
                top if top > MAX_TOP => return Err(invalid(name, &value)),
                top => self.top = Some(top),
            },
            "$skip" => self.skip = Some(number(name, &value)?),
            "$count" => {
                self.count = match value.as_str() {
                    "true" => true,
                    "false" => false,
                    _ => return Err(Refusal::new("Invalid value for $count.")),
                }
            }
            "$skiptoken" => self.skip_token = Some(value),
            // There is no other format.
            "$format" if value.to_ascii_lowercase().contains("json") => {}
            "$expand" => {
                let path = value.escape_default();
                return Err(Refusal::new(format!("Could not find a navigation property named '{path}'.")));
            }
            other if other.starts_with('$') => {
                return Err(Refusal::new(format!("The query option '{name}' is not supported.")));
            }
            _ => {}
        }
        Ok(())
    }
}

fn number(name: &str, value: &str) -> Result<u32, Refusal> {
    let number = value.parse::<i32>().ok().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| invalid(name, value))
}

fn invalid(name: &str, value: &str) -> Refusal {
    Refusal::new(format!("Invalid value '{}' for {name}.", value.escape_default()))
}

fn order_by(value: &str) -> Result<OrderBy, Refusal> {
    let mut words = value.split_whitespace();
    let path = words.next().ok_or_else(|| Refusal::new("Nothing to sort by."))?;
    // Microsoft's own samples write `DESC`.
    let descending = match words.next().map(str::to_ascii_lowercase).as_deref() {
        None | Some("asc") => false,
        Some("desc") => true,
        Some(_) => return Err(Refusal::new("Invalid $orderby clause.")),
    };
    if words.next().is_some() || path.contains(',') {
        return Err(Refusal::new("Only one property can be sorted by."));
    }
    Ok(OrderBy { path: path.split('/').map(str::to_owned).collect(), descending })
}

/// Undoes percent-encoding; a plus is a space, as it is in the service's own links.
fn decode(text: &str) -> Result<String, Refusal> {
    percent_decoded(&text.replace('+', " "))
}

//! The options of a request, from its query string.

use super::percent::percent_decoded;
use super::{Expression, Refusal, parse};

const MAX_LENGTH: usize = 16_000;

/// Larger values are refused; larger pages than the maximum are not.
const MAX_TOP: u32 = 100_000;

/// Options that OData knows.
const KNOWN: [&str; 14] = [
    "filter",
    "orderby",
    "select",
    "top",
    "skip",
    "count",
    "skiptoken",
    "format",
    "expand",
    "search",
    "apply",
    "compute",
    "deltatoken",
    "levels",
];

/// How option names may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OptionRules {
    /// `filter` is `$filter`, as on beta; otherwise it is refused.
    pub(crate) bare_names: bool,
    /// `@name` is the value of a parameter of a function.
    pub(crate) aliases: bool,
}

/// The options of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Options {
    pub(crate) filter: Option<(String, Expression)>,
    /// The sort order as it was written, and its items.
    pub(crate) order_by: Option<(String, Vec<OrderBy>)>,
    /// Paths; all properties if there are none.
    pub(crate) select: Vec<String>,
    pub(crate) top: Option<u32>,
    pub(crate) skip: Option<u32>,
    pub(crate) count: bool,
    pub(crate) skip_token: Option<String>,
}

/// An item of a sort order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrderBy {
    pub(crate) path: Vec<String>,
    pub(crate) descending: bool,
}

impl Options {
    /// Reads a query string as it was sent.
    pub(crate) fn read(query: &str, rules: OptionRules) -> Result<Self, Refusal> {
        if query.len() > MAX_LENGTH * 4 {
            return Err(Refusal::new("The query is too long."));
        }
        let mut options = Options::default();
        let mut seen = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name)?, decode(value)?);
            if name.starts_with('@') && rules.aliases {
                continue;
            }
            let lower = name.to_ascii_lowercase();
            let known_as = match lower.strip_prefix('$') {
                Some(option) => option.to_owned(),
                None if !KNOWN.contains(&lower.as_str()) => {
                    return Err(Refusal::new(format!(
                        "The query option '{}' is not supported.",
                        name.escape_default()
                    )));
                }
                None if rules.bare_names => lower,
                None => {
                    return Err(Refusal::new(format!(
                        "The query option '{lower}' is not supported; write '${lower}'."
                    )));
                }
            };
            if seen.contains(&known_as) {
                return Err(Refusal::new(format!("The query option '${known_as}' is given more than once.")));
            }
            options.set(&known_as, value)?;
            seen.push(known_as);
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: String) -> Result<(), Refusal> {
        if value.len() > MAX_LENGTH {
            return Err(Refusal::new(format!("The value of ${name} is too long.")));
        }
        match name {
            "filter" => {
                let refused = |refusal: Refusal| Refusal::new(format!("Invalid filter clause: {refusal}"));
                let filter = parse(&value).map_err(refused)?;
                self.filter = Some((value, filter));
            }
            "orderby" => {
                let items = value.split(',').map(order_by).collect::<Result<_, _>>()?;
                self.order_by = Some((value, items));
            }
            "select" => self.select = value.split(',').map(|path| path.trim().to_owned()).collect(),
            "top" => match number(name, &value)? {
                top if top > MAX_TOP => return Err(invalid(name, &value)),
                top => self.top = Some(top),
            },
            "skip" => self.skip = Some(number(name, &value)?),
            "count" => {
                self.count = match value.to_ascii_lowercase().as_str() {
                    "true" => true,
                    "false" => false,
                    _ => return Err(invalid(name, &value)),
                }
            }
            "skiptoken" => self.skip_token = Some(value),
            // There is no other format.
            "format" if value.to_ascii_lowercase().contains("json") => {}
            "expand" => {
                let path = value.escape_default();
                return Err(Refusal::new(format!("Could not find a navigation property named '{path}'.")));
            }
            other => {
                return Err(Refusal::new(format!(
                    "The query option '${}' is not supported.",
                    other.escape_default()
                )));
            }
        }
        Ok(())
    }
}

fn number(name: &str, value: &str) -> Result<u32, Refusal> {
    let number = value.parse::<i32>().ok().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| invalid(name, value))
}

fn invalid(name: &str, value: &str) -> Refusal {
    Refusal::new(format!("Invalid value '{}' for ${name}.", value.escape_default()))
}

fn order_by(value: &str) -> Result<OrderBy, Refusal> {
    let mut words = value.split_whitespace();
    let path = words.next().ok_or_else(|| Refusal::new("Invalid $orderby clause: a property is missing."))?;
    // Samples of Microsoft have `DESC`.
    let descending = match words.next().map(str::to_ascii_lowercase).as_deref() {
        None | Some("asc") => false,
        Some("desc") => true,
        Some(_) => return Err(Refusal::new("Invalid $orderby clause.")),
    };
    if words.next().is_some() {
        return Err(Refusal::new("Invalid $orderby clause."));
    }
    Ok(OrderBy { path: path.split('/').map(str::to_owned).collect(), descending })
}

/// Decodes percent-encoding; a plus sign is a space, as it is in the service's own links.
fn decode(text: &str) -> Result<String, Refusal> {
    percent_decoded(&text.replace('+', " "))
}

//! The functions of filters.

/// A function that a filter can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Contains,
    StartsWith,
    EndsWith,
    ToLower,
    ToUpper,
    Trim,
    Length,
    IndexOf,
    Substring,
    Concat,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Date,
    Now,
}

/// The type of what a function returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Returns {
    Boolean,
    Text,
    Number,
    Date,
    Time,
}

/// Name, function, and how many arguments it has.
const FUNCTIONS: [(&str, Function, std::ops::RangeInclusive<usize>); 18] = [
    ("contains", Function::Contains, 2..=2),
    ("startswith", Function::StartsWith, 2..=2),
    ("endswith", Function::EndsWith, 2..=2),
    ("tolower", Function::ToLower, 1..=1),
    ("toupper", Function::ToUpper, 1..=1),
    ("trim", Function::Trim, 1..=1),
    ("length", Function::Length, 1..=1),
    ("indexof", Function::IndexOf, 2..=2),
    ("substring", Function::Substring, 2..=3),
    ("concat", Function::Concat, 2..=2),
    ("year", Function::Year, 1..=1),
    ("month", Function::Month, 1..=1),
    ("day", Function::Day, 1..=1),
    ("hour", Function::Hour, 1..=1),
    ("minute", Function::Minute, 1..=1),
    ("second", Function::Second, 1..=1),
    ("date", Function::Date, 1..=1),
    ("now", Function::Now, 0..=0),
];

impl Function {
    /// The function with a name, in any case.
    pub(crate) fn named(name: &str) -> Option<Self> {
        FUNCTIONS
            .iter()
            .find(|(known, ..)| known.eq_ignore_ascii_case(name))
            .map(|(_, function, _)| *function)
    }

    pub(crate) fn name(self) -> &'static str {
        FUNCTIONS.iter().find(|(_, function, _)| *function == self).map_or("", |(name, ..)| name)
    }

    /// Whether it can have so many arguments.
    pub(crate) fn accepts(self, count: usize) -> bool {
        FUNCTIONS.iter().any(|(_, function, counts)| *function == self && counts.contains(&count))
    }

    pub(crate) fn returns(self) -> Returns {
        match self {
            Self::Contains | Self::StartsWith | Self::EndsWith => Returns::Boolean,
            Self::ToLower | Self::ToUpper | Self::Trim | Self::Substring | Self::Concat => Returns::Text,
            Self::Length
            | Self::IndexOf
            | Self::Year
            | Self::Month
            | Self::Day
            | Self::Hour
            | Self::Minute
            | Self::Second => Returns::Number,
            Self::Date => Returns::Date,
            Self::Now => Returns::Time,
        }
    }

    /// Whether its first argument is a time.
    pub(crate) fn of_time(self) -> bool {
        matches!(
            self,
            Self::Year | Self::Month | Self::Day | Self::Hour | Self::Minute | Self::Second | Self::Date
        )
    }
}

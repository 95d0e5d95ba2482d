//! The forms in which records are exported, and how files hold them.

use std::fmt;

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Form {
    /// As Microsoft Graph sends it: saved answers, the portal's JSON downloads, archives, `properties` on their own.
    Graph,
    /// The envelope of diagnostic settings, with `category` and `properties`: Event Hub and storage accounts.
    DiagnosticSettings,
    /// A row of a Log Analytics table, Sentinel included.
    LogAnalytics,
    /// An object of the PowerShell SDK as `ConvertTo-Json` writes it.
    PowerShell,
}

impl Form {
    /// The name, for messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Graph => "Microsoft Graph",
            Self::DiagnosticSettings => "diagnostic settings",
            Self::LogAnalytics => "Log Analytics",
            Self::PowerShell => "PowerShell",
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// What holds a record in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Layout {
    /// A document of its own: a line of JSON Lines, one of several concatenated objects, or the only one.
    Document,
    /// An element of an array.
    Array,
    /// An element of `value`: a page of Microsoft Graph.
    Page,
    /// An element of `records`: a message of an Event Hub.
    Records,
    /// A row of a query's result: `tables`, with columns and rows.
    Table,
}

impl fmt::Display for Layout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Document => "document",
            Self::Array => "array",
            Self::Page => "page",
            Self::Records => "records",
            Self::Table => "table",
        })
    }
}

//! A request for records.

use super::Tenant;
use crate::data::Source;
use crate::fault::Effect;
use crate::lateness::Edition;
use crate::schema::{Report, Schema};

/// A request, taken apart.
pub(super) struct Call<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) schema: &'a Schema,
    pub(super) report: &'a Report,
    pub(super) source: Source<'a>,
    /// The arguments of the function, if it is one.
    pub(super) arguments: &'a [(String, String)],
    pub(super) caller: &'a str,
    pub(super) host: String,
    pub(super) query: &'a str,
    /// Members of enumerations that came late are hidden.
    pub(super) masked: bool,
    /// What goes wrong with the page.
    pub(super) effect: Option<&'a Effect>,
}

impl Call<'_> {
    /// How the record at a position is to be seen now.
    pub(super) fn edition(&self, index: u64) -> Edition {
        self.tenant.edition(self.report, &self.source, index)
    }
}

//! Exported records.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use msgraph_auditlogs_models::schema::{Described, StructuredType};
use msgraph_auditlogs_models::{DecodeError, Record};
use msgraph_runtime::generated;
use msgraph_runtime::wire::Wire;

use crate::error::Position;
use crate::form::{Form, Layout};
use crate::normalize::{self, Normalization, Normalized};
use crate::report::{Report, SignInKind};

/// A record of an export: what it is, and its exact text.
///
/// ```
/// use msgraph_auditlogs_exports::{Form, Reader, Report};
/// use msgraph_auditlogs_exports::beta::SignIn;
///
/// let line = r#"{"time": "2026-11-26T10:00:02Z", "category": "SignInLogs", "tenantId": "7f1c", "properties":
///     {"id": "66ea54eb", "createdDateTime": "2026-11-26T10:00:00+00:00", "userType": "Guest"}}"#;
/// let exported = Reader::new(line.as_bytes()).next().ok_or("no record")??;
/// assert_eq!(exported.form, Form::DiagnosticSettings);
/// assert_eq!(exported.report, Some(Report::SignIns));
/// assert_eq!(exported.raw, line);
///
/// let sign_in = exported.record::<SignIn>()?;
/// assert_eq!(sign_in.id.as_deref(), Some("66ea54eb"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exported {
    /// The report; `None` if the record has nothing but what records of several reports have.
    pub report: Option<Report>,
    /// The kind of sign-in, if the category, the table or `signInEventTypes` names it.
    pub kind: Option<SignInKind>,
    /// The tenant, if the record or the path of its file names it.
    pub tenant: Option<String>,
    /// How the record is written.
    pub form: Form,
    /// What holds the record.
    pub layout: Layout,
    /// The record's text, byte for byte: the envelope, the row or the object. As UTF-8, if the file is UTF-16.
    pub raw: String,
    /// Where the text starts.
    pub position: Position,
    /// Where the value of the last member `id` is.
    pub(crate) id: Option<Range<usize>>,
    /// The columns of a table's row.
    pub(crate) columns: Option<Arc<[String]>>,
    /// The record in the form of Graph, once it is needed.
    pub(crate) normalized: OnceLock<Arc<Normalized>>,
}

impl Exported {
    /// Decodes the record, whatever its form.
    ///
    /// Names and values are normalized by the schema description of `T`, as [`normalizations`](Self::normalizations)
    /// lists. A record that is in the form of Graph already and fits its declared types is decoded from its own text;
    /// for others, the record's `raw()` is the normalized text.
    ///
    /// # Errors
    ///
    /// If the text is no `T`, such as a record of another report.
    pub fn record<T: Wire + Described>(&self) -> Result<Record<T>, DecodeError> {
        if self.is_graphs_own() {
            let record = generated::decode_scanned::<T>(self.raw.clone(), self.id.clone())?;
            if generated::has_declared_types(&*record) {
                return Ok(record);
            }
        }
        Record::from_json(self.normalize(T::SCHEMA).json)
    }

    /// The record as JSON in the form of Graph, with its members' declared names and types.
    ///
    /// The text itself if there is nothing to normalize. Of an envelope, this is what `properties` holds; see
    /// [`envelope`](Self::envelope) for the rest.
    #[must_use]
    pub fn into_graph_json(self) -> String {
        let normalized = self.normalized();
        if normalized.normalizations.is_empty() && self.form == Form::Graph {
            return self.raw;
        }
        normalized.json.clone()
    }

    /// What [`into_graph_json`](Self::into_graph_json) changes, in the order of the text.
    ///
    /// Empty for a record that is as Graph sends it.
    #[must_use]
    pub fn normalizations(&self) -> Vec<Normalization> {
        self.normalized().normalizations.clone()
    }

    /// The members of a diagnostic-settings envelope but for `properties`, as a JSON object; `None` for other forms.
    #[must_use]
    pub fn envelope(&self) -> Option<String> {
        (self.form == Form::DiagnosticSettings).then(|| normalize::envelope(&self.raw))
    }

    /// Whether the text is decoded as it is.
    fn is_graphs_own(&self) -> bool {
        // Event Hubs have provisioning records with names and numbers of their own, also without the envelope.
        self.form == Form::Graph && self.report != Some(Report::Provisioning)
    }

    fn normalized(&self) -> Arc<Normalized> {
        let make = || match self.report {
            Some(report) => self.normalize(report.schema()),
            None => Normalized { json: self.raw.clone(), normalizations: Vec::new() },
        };
        Arc::clone(self.normalized.get_or_init(|| Arc::new(make())))
    }

    fn normalize(&self, type_: &'static StructuredType) -> Normalized {
        normalize::normalize(type_, self.form, self.report, &self.raw, self.columns.as_deref())
    }
}

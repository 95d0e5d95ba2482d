// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `visits`.
///
/// Wire name: `visits`
#[derive(Clone, Copy, Debug)]
pub struct Visits;

impl Report for Visits {
    type Record = super::models::Visit;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "visits",
        arguments: None,
        schema: super::models::Visit::SCHEMA,
        key: &["day", "time", "reader"],
        time_property: None,
        time_bounds: None,
        default_page_size: None,
        max_page_size: None,
        permissions: &[],
        requires_premium: false,
        retention_days: None,
        retention_days_free: None,
        kinds: &[],
        unavailable_in: &[],
    });
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Visits::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Visits>();
}

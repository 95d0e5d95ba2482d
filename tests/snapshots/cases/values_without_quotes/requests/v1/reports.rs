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

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new(
            "v1.0",
            "catalogue",
            "visits",
            super::models::Visit::SCHEMA,
            &["day", "time", "reader"],
        ),
    );
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

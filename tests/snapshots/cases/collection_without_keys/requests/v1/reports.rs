// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `remarks`.
///
/// Wire name: `remarks`
#[derive(Clone, Copy, Debug)]
pub struct Remarks;

impl Report for Remarks {
    type Record = super::models::Remark;

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new("v1.0", "catalogue", "remarks", super::models::Remark::SCHEMA, &[]),
    );
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Remarks::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Remarks>();
}

// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `shelves`.
///
/// Wire name: `shelves`
#[derive(Clone, Copy, Debug)]
pub struct Shelves;

impl Report for Shelves {
    type Record = super::models::Shelf;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "",
        name: "shelves",
        arguments: None,
        schema: super::models::Shelf::SCHEMA,
        key: &["place/row"],
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
    &[Shelves::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Shelves>();
}

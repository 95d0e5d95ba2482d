// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `books`. Unavailable in the clouds US Government L4, US Government L5 and China.
///
/// Wire name: `books`
#[derive(Clone, Copy, Debug)]
pub struct Books;

impl Report for Books {
    type Record = super::models::Book;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "books",
        arguments: None,
        schema: super::models::Book::SCHEMA,
        key: &["id"],
        time_property: None,
        time_bounds: None,
        default_page_size: None,
        max_page_size: None,
        permissions: &[],
        requires_premium: false,
        retention_days: None,
        retention_days_free: None,
        kinds: &[],
        unavailable_in: &[
            msgraph_runtime::Cloud::UsGovL4,
            msgraph_runtime::Cloud::UsGovL5,
            msgraph_runtime::Cloud::China,
        ],
    });
}

/// The records of `books`. Unavailable in the US Government L5 cloud.
///
/// Wire name: `books`
#[derive(Clone, Copy, Debug)]
pub struct Books2;

impl Report for Books2 {
    type Record = super::models::Book;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "",
        name: "books",
        arguments: None,
        schema: super::models::Book::SCHEMA,
        key: &["id"],
        time_property: None,
        time_bounds: None,
        default_page_size: None,
        max_page_size: None,
        permissions: &[],
        requires_premium: false,
        retention_days: None,
        retention_days_free: None,
        kinds: &[],
        unavailable_in: &[msgraph_runtime::Cloud::UsGovL5],
    });
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Books::INFO, Books2::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Books>();
    visitor.visit::<Books2>();
}

// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `loans`.
///
/// Wire name: `loans`
#[derive(Clone, Copy, Debug)]
pub struct Loans;

impl Report for Loans {
    type Record = super::models::Loan;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "loans",
        arguments: None,
        schema: super::models::Loan::SCHEMA,
        key: &["id"],
        time_property: Some("lentDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        default_page_size: Some(100),
        max_page_size: Some(1000),
        permissions: &["Loans.Read", "Readers.Read"],
        requires_premium: true,
        retention_days: Some(30),
        retention_days_free: Some(7),
        kinds: &[
            msgraph_runtime::report::ReportKind::new("inLibrary", Some("kinds")),
            msgraph_runtime::report::ReportKind::new("atHome", Some("kinds")),
        ],
        unavailable_in: &[],
    });
}

/// The records of `longLoans`.
///
/// Wire name: `longLoans`
#[derive(Clone, Copy, Debug)]
pub struct LongLoans;

impl Report for LongLoans {
    type Record = super::models::LongLoan;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "longLoans",
        arguments: None,
        schema: super::models::LongLoan::SCHEMA,
        key: &["id"],
        time_property: Some("lentDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
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

/// The records of `returns`.
///
/// Wire name: `returns`
#[derive(Clone, Copy, Debug)]
pub struct Returns;

impl Report for Returns {
    type Record = super::models::Return;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "returns",
        arguments: None,
        schema: super::models::Return::SCHEMA,
        key: &["loanId", "copy"],
        time_property: Some("returnedDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Exclusive),
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

/// The records of `loansByDay`.
///
/// Wire name: `loansByDay`
#[derive(Clone, Copy, Debug)]
pub struct LoansByDay;

impl Report for LoansByDay {
    type Record = super::models::Day;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "loansByDay",
        arguments: Some(&[("days", "7")]),
        schema: super::models::Day::SCHEMA,
        key: &["id"],
        time_property: Some("dateTime"),
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

/// The records of `days`.
///
/// Wire name: `days`
#[derive(Clone, Copy, Debug)]
pub struct Days;

impl Report for Days {
    type Record = super::models::Day;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "",
        name: "days",
        arguments: None,
        schema: super::models::Day::SCHEMA,
        key: &["id"],
        time_property: Some("dateTime"),
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
    &[Loans::INFO, LongLoans::INFO, Returns::INFO, LoansByDay::INFO, Days::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Loans>();
    visitor.visit::<LongLoans>();
    visitor.visit::<Returns>();
    visitor.visit::<LoansByDay>();
    visitor.visit::<Days>();
}

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
        time_property: Some("lentDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        default_page_size: Some(100),
        max_page_size: Some(1000),
        retention_days: Some(30),
        retention_days_free: Some(7),
        permissions: &["Loans.Read", "Readers.Read"],
        requires_premium: true,
        kinds: &[
            msgraph_runtime::report::ReportKind::new("inLibrary", Some("kinds")),
            msgraph_runtime::report::ReportKind::new("atHome", Some("kinds")),
        ],
        ..ReportFacts::new("v1.0", "catalogue", "loans", super::models::Loan::SCHEMA, &["id"])
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
        time_property: Some("lentDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        ..ReportFacts::new("v1.0", "catalogue", "longLoans", super::models::LongLoan::SCHEMA, &["id"])
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
        time_property: Some("returnedDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Exclusive),
        ..ReportFacts::new("v1.0", "catalogue", "returns", super::models::Return::SCHEMA, &["loanId", "copy"])
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
        arguments: Some(&[("days", "7")]),
        time_property: Some("dateTime"),
        ..ReportFacts::new("v1.0", "catalogue", "loansByDay", super::models::Day::SCHEMA, &["id"])
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
        time_property: Some("dateTime"),
        ..ReportFacts::new("v1.0", "", "days", super::models::Day::SCHEMA, &["id"])
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

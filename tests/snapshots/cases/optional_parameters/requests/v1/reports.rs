// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::report::{ReportInfo, ReportVisitor};

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(_visitor: &mut impl ReportVisitor) {}

//! What requests and `any` accept as a condition.

use super::filter::Filter;
use super::order_by::OrderBy;

/// A condition on records of type `T`, or on items of their collections: a [`Filter<T>`](Filter).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition on `{T}`",
    label = "not a condition on `{T}`",
    note = "the constants of the record type of the same version build conditions: `SignIn::APP_ID.eq(\"..\")`",
    note = "inside `any(|item| ..)`, conditions are built from `item`",
    note = "`Filter::raw(\"..\")` accepts OData text"
)]
pub trait Condition<T> {
    /// The condition.
    fn into_filter(self) -> Filter<T>;
}

impl<T> Condition<T> for Filter<T> {
    fn into_filter(self) -> Filter<T> {
        self
    }
}

/// A sort order of records of type `T`: an [`OrderBy<T>`](OrderBy).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a sort order of `{T}`",
    label = "not a sort order of `{T}`",
    note = "the constants of the record type of the same version sort: `SignIn::CREATED_DATE_TIME.desc()`",
    note = "`OrderBy::raw(\"..\")` accepts OData text"
)]
pub trait SortOrder<T> {
    /// The sort order.
    fn into_order_by(self) -> OrderBy<T>;
}

impl<T> SortOrder<T> for OrderBy<T> {
    fn into_order_by(self) -> OrderBy<T> {
        self
    }
}

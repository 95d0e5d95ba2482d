//! Sign-ins cannot be filtered, selected or sorted by properties of directory audits.

use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};
use msgraph_runtime::query::{Filter, OrderBy, Selectable};

fn filter<T>(_: Filter<T>) {}
fn select<T, const N: usize>(_: [&dyn Selectable<T>; N]) {}
fn order_by<T>(_: OrderBy<T>) {}

fn main() {
    filter::<SignIn>(DirectoryAudit::LOGGED_BY_SERVICE.eq("Core Directory"));
    select::<SignIn, 2>([SignIn::ID, DirectoryAudit::LOGGED_BY_SERVICE]);
    order_by::<SignIn>(DirectoryAudit::ACTIVITY_DATE_TIME.desc());
}

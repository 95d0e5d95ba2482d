//! Sign-ins cannot be filtered, selected or sorted by properties of directory audits or of another version.

use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};
use msgraph_auditlogs_models::v1;
use msgraph_runtime::query::{Condition, Selectable, SortOrder};

fn filter<T>(_: impl Condition<T>) {}
fn select<T, const N: usize>(_: [&dyn Selectable<T>; N]) {}
fn order_by<T>(_: impl SortOrder<T>) {}

fn main() {
    filter::<SignIn>(DirectoryAudit::LOGGED_BY_SERVICE.eq("Core Directory"));
    filter::<SignIn>(v1::SignIn::APP_ID.eq("66ea54eb"));
    select::<SignIn, 2>([SignIn::ID, DirectoryAudit::LOGGED_BY_SERVICE]);
    order_by::<SignIn>(DirectoryAudit::ACTIVITY_DATE_TIME.desc());
    order_by::<SignIn>(SignIn::CREATED_DATE_TIME);
}

//! Sign-ins can be neither skipped nor counted.

use msgraph_auditlogs_models::beta::SignIn;
use msgraph_runtime::query::{CountSupported, SkipSupported};

fn skip<T: SkipSupported>() {}
fn count<T: CountSupported>() {}

fn main() {
    skip::<SignIn>();
    count::<SignIn>();
}

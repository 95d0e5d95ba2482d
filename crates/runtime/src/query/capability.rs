//! Which query options the collections of an entity type take. Generated from the metadata's annotations.

/// Records that can be filtered.
///
/// ```
/// use msgraph_runtime::query::{Filter, FilterSupported, Query};
///
/// struct SignIn;
/// impl FilterSupported for SignIn {} // generated
///
/// assert_eq!(Query::<SignIn>::new().filter(Filter::raw("id eq 'a'")).encoded(), "$filter=id%20eq%20%27a%27");
/// ```
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$filter` for `{Self}`",
    label = "a collection of `{Self}` can't be filtered"
)]
pub trait FilterSupported {}

/// Records whose number on a page can be limited.
///
/// ```
/// use msgraph_runtime::query::{Query, TopSupported};
///
/// struct SignIn;
/// impl TopSupported for SignIn {} // generated
///
/// assert_eq!(Query::<SignIn>::new().top(5).encoded(), "$top=5");
/// ```
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$top` for `{Self}`",
    label = "pages of `{Self}` can't be made shorter"
)]
pub trait TopSupported {}

/// Records of which the first ones can be left out.
///
/// ```
/// use msgraph_runtime::query::{Query, SkipSupported};
///
/// struct SignIn;
/// impl SkipSupported for SignIn {} // generated
///
/// assert_eq!(Query::<SignIn>::new().skip(5).encoded(), "$skip=5");
/// ```
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$skip` for `{Self}`",
    label = "a collection of `{Self}` can't be entered in the middle",
    note = "go on from the next link of a page that was read before, or filter by time"
)]
pub trait SkipSupported {}

/// Records that the service counts.
///
/// ```
/// use msgraph_runtime::query::{CountSupported, Query};
///
/// struct SignIn;
/// impl CountSupported for SignIn {} // generated
///
/// assert_eq!(Query::<SignIn>::new().count().encoded(), "$count=true");
/// ```
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$count` for `{Self}`",
    label = "a collection of `{Self}` isn't counted",
    note = "count the records while reading them"
)]
pub trait CountSupported {}

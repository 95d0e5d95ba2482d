//! Which query options the collections of an entity type take. Generated from the metadata's annotations.

/// Records that can be filtered.
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$filter` for `{Self}`",
    label = "a collection of `{Self}` can't be filtered"
)]
pub trait FilterSupported {}

/// Records whose number on a page can be limited.
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$top` for `{Self}`",
    label = "pages of `{Self}` can't be made shorter"
)]
pub trait TopSupported {}

/// Records of which the first ones can be left out.
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$skip` for `{Self}`",
    label = "a collection of `{Self}` can't be entered in the middle",
    note = "go on from the next link of a page that was read before, or filter by time"
)]
pub trait SkipSupported {}

/// Records that the service counts.
#[diagnostic::on_unimplemented(
    message = "the service doesn't take `$count` for `{Self}`",
    label = "a collection of `{Self}` isn't counted",
    note = "count the records while reading them"
)]
pub trait CountSupported {}

//! Which query options the collections of an entity type support. Generated from the metadata's annotations.

/// Records that can be filtered: the service supports `$filter`.
#[diagnostic::on_unimplemented(
    message = "the service does not support `$filter` for `{Self}`",
    label = "a collection of `{Self}` cannot be filtered"
)]
pub trait FilterSupported {}

/// Records whose page size can be set: the service supports `$top`.
#[diagnostic::on_unimplemented(
    message = "the service does not support `$top` for `{Self}`",
    label = "the page size of a collection of `{Self}` cannot be set"
)]
pub trait TopSupported {}

/// Records of which the first ones can be skipped: the service supports `$skip`.
#[diagnostic::on_unimplemented(
    message = "the service does not support `$skip` for `{Self}`",
    label = "records of a collection of `{Self}` cannot be skipped",
    note = "resume from the next link of an earlier page, or filter by time"
)]
pub trait SkipSupported {}

/// Records that the service counts: it supports `$count`.
#[diagnostic::on_unimplemented(
    message = "the service does not support `$count` for `{Self}`",
    label = "a collection of `{Self}` is not counted",
    note = "count the records while reading them"
)]
pub trait CountSupported {}

// Any record: the service decides.
impl FilterSupported for serde_json::Value {}
impl TopSupported for serde_json::Value {}

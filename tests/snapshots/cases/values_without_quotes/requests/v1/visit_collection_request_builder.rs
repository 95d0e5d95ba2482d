// @generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath, literal_as};
use super::VisitRequestBuilder;

/// A collection of `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug)]
pub struct VisitCollectionRequestBuilder {
    path: ResourcePath,
}

impl VisitCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Visit> { self.path.list() }

    /// The `library.visit` with this key.
    #[must_use]
    pub fn by_day_and_time_and_reader(
        &self,
        day: impl Into<String>,
        time: impl Into<String>,
        reader: impl Into<String>,
    ) -> VisitRequestBuilder {
        VisitRequestBuilder::new(
            self
                .path
                .keys(
                    &[
                        ("day", literal_as::<msgraph_runtime::query::edm::Date, String>(day.into())),
                        ("time", literal_as::<msgraph_runtime::query::edm::TimeOfDay, String>(time.into())),
                        ("reader", literal_as::<msgraph_runtime::query::edm::Guid, String>(reader.into())),
                    ],
                ),
        )
    }
}

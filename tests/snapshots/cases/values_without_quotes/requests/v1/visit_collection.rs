// Generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::literal_as;
use msgraph_runtime::request::{ListRequest, Place};
use super::VisitItem;

/// A collection of `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug)]
pub struct VisitCollection {
    place: Place,
}

impl VisitCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Visit> {
        self.place.list()
    }

    /// The `library.visit` with this key.
    #[must_use]
    pub fn by_day_and_time_and_reader(
        &self,
        day: impl Into<String>,
        time: impl Into<String>,
        reader: impl Into<String>,
    ) -> VisitItem {
        VisitItem::new(
            self
                .place
                .keys(
                    &[
                        (
                            "day",
                            literal_as::<
                                msgraph_runtime::query::edm::Date,
                                String,
                            >(day.into()),
                        ),
                        (
                            "time",
                            literal_as::<
                                msgraph_runtime::query::edm::TimeOfDay,
                                String,
                            >(time.into()),
                        ),
                        (
                            "reader",
                            literal_as::<
                                msgraph_runtime::query::edm::Guid,
                                String,
                            >(reader.into()),
                        ),
                    ],
                ),
        )
    }
}

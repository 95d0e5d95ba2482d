//! The query options of one request.

use std::fmt;

use super::encode::encode;
use crate::query::{
    CountSupported, Filter, FilterSupported, OrderBy, Selectable, SkipSupported, TopSupported,
};

/// The query options of a request for records of type `T`.
pub(super) struct QueryOptions<T> {
    filter: Option<Filter<T>>,
    order_by: Vec<OrderBy<T>>,
    select: Vec<&'static str>,
    expand: Option<String>,
    top: Option<u32>,
    skip: Option<u32>,
    count: bool,
    search: Option<String>,
}

impl<T> QueryOptions<T> {
    /// Adds a condition, combined with earlier ones by `and`.
    pub(super) fn filter(mut self, filter: Filter<T>) -> Self
    where
        T: FilterSupported,
    {
        self.filter = Some(match self.filter {
            Some(earlier) => earlier.and(filter),
            None => filter,
        });
        self
    }

    /// Appends a sort key; later calls break ties.
    pub(super) fn order_by(mut self, order: OrderBy<T>) -> Self {
        self.order_by.push(order);
        self
    }

    pub(super) fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        for property in properties {
            if !self.select.contains(&property.name()) {
                self.select.push(property.name());
            }
        }
        self
    }

    pub(super) fn expand(mut self, text: impl Into<String>) -> Self {
        self.expand = Some(text.into());
        self
    }

    pub(super) fn top(mut self, records: u32) -> Self
    where
        T: TopSupported,
    {
        self.top = Some(records);
        self
    }

    pub(super) fn skip(mut self, records: u32) -> Self
    where
        T: SkipSupported,
    {
        self.skip = Some(records);
        self
    }

    pub(super) fn count(mut self) -> Self
    where
        T: CountSupported,
    {
        self.count = true;
        self
    }

    pub(super) fn search(mut self, text: impl Into<String>) -> Self {
        self.search = Some(text.into());
        self
    }

    /// The percent-encoded query string, without a question mark; empty without options.
    pub(super) fn encoded(&self) -> String {
        let options: Vec<_> =
            self.options().map(|(name, value)| format!("{name}={}", encode(&value))).collect();
        options.join("&")
    }

    fn options(&self) -> impl Iterator<Item = (&'static str, String)> {
        let order_by: Vec<_> = self.order_by.iter().map(ToString::to_string).collect();
        let options = [
            ("$filter", self.filter.as_ref().map(ToString::to_string)),
            ("$orderby", joined(&order_by)),
            ("$select", joined(&self.select)),
            ("$expand", self.expand.clone()),
            ("$top", self.top.map(|records| records.to_string())),
            ("$skip", self.skip.map(|records| records.to_string())),
            ("$count", self.count.then(|| "true".to_owned())),
            ("$search", self.search.clone()),
        ];
        options.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

fn joined<S: AsRef<str>>(items: &[S]) -> Option<String> {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    (!items.is_empty()).then(|| items.join(","))
}

impl<T> Default for QueryOptions<T> {
    fn default() -> Self {
        Self {
            filter: None,
            order_by: Vec::new(),
            select: Vec::new(),
            expand: None,
            top: None,
            skip: None,
            count: false,
            search: None,
        }
    }
}

impl<T> Clone for QueryOptions<T> {
    fn clone(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            order_by: self.order_by.clone(),
            select: self.select.clone(),
            expand: self.expand.clone(),
            top: self.top,
            skip: self.skip,
            count: self.count,
            search: self.search.clone(),
        }
    }
}

/// Shows which options are set, but not their values, which may be personal data.
impl<T> fmt::Debug for QueryOptions<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("QueryOptions")?;
        formatter.debug_list().entries(self.options().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::query::{AnyOperator, CollectionPath, Property};

    struct Event;

    impl FilterSupported for Event {}
    impl TopSupported for Event {}
    impl SkipSupported for Event {}
    impl CountSupported for Event {}

    const ID: &Property<Event, String, AnyOperator> = &Property::new("id");
    const TITLE: &Property<Event, String, AnyOperator> = &Property::new("title");
    const CITY: &Property<Event, String, AnyOperator> = &Property::new("location/city");
    const TARGETS_NAME: &CollectionPath<Event, String, AnyOperator> = &CollectionPath::new("targets", "name");

    fn query() -> QueryOptions<Event> {
        QueryOptions::default()
    }

    #[test]
    fn options_have_their_names_and_a_fixed_order() {
        let everything = query()
            .search("\"a\"")
            .count()
            .skip(2)
            .top(1)
            .expand("device")
            .select([ID])
            .order_by(TITLE.desc())
            .filter(TITLE.eq("a"));
        let expected = "$filter=title%20eq%20%27a%27&$orderby=title%20desc&$select=id&$expand=device&$top=1&$skip=2\
                        &$count=true&$search=%22a%22";
        assert_eq!(everything.encoded(), expected);
        assert_eq!(query().encoded(), "");
    }

    #[test]
    fn a_value_cannot_become_another_option() {
        let query = query().filter(TITLE.eq("a&$top=1#b+c%20ü"));
        assert_eq!(query.encoded(), "$filter=title%20eq%20%27a%26$top%3D1%23b%2Bc%2520%C3%BC%27");
    }

    #[test]
    fn a_later_filter_narrows_an_earlier_one() {
        let query = query().filter(Filter::raw("a or b")).filter(TITLE.eq("c").or(ID.eq("1")));
        let expected = "$filter=(a%20or%20b)%20and%20(title%20eq%20%27c%27%20or%20id%20eq%20%271%27)";
        assert_eq!(query.encoded(), expected);
    }

    #[test]
    fn a_later_sort_key_breaks_ties() {
        let query = query().order_by(TITLE.desc()).order_by(OrderBy::raw("id"));
        assert_eq!(query.encoded(), "$orderby=title%20desc,id");
    }

    #[test]
    fn whole_properties_are_selected_once() {
        let query = query().select([ID, CITY, TARGETS_NAME]).select([TARGETS_NAME, ID]);
        assert_eq!(query.encoded(), "$select=id,location,targets");
    }

    #[test]
    fn debug_output_shows_options_without_values() {
        let query = query().filter(TITLE.eq("Alex")).top(5);
        assert_eq!(format!("{query:?}"), r#"QueryOptions["$filter", "$top"]"#);
    }

    proptest! {
        #[test]
        fn any_text_survives_encoding(text in "\\PC{0,40}") {
            let query = query().search(text.as_str()).encoded();
            let encoded = query.strip_prefix("$search=").unwrap();
            prop_assert!(!encoded.contains(|c: char| !c.is_ascii_graphic() || "&+#='\"<>?;".contains(c)), "{encoded}");
            let decoded = percent_encoding::percent_decode_str(encoded).decode_utf8().unwrap();
            prop_assert_eq!(decoded, text);
        }
    }
}

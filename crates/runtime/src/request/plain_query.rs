//! Query options without types.

use std::marker::PhantomData;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

#[derive(Debug)]
pub(super) struct Query<T>(Vec<(&'static str, String)>, PhantomData<fn() -> T>);

impl<T> Clone for Query<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> Query<T> {
    pub(super) fn new() -> Self {
        Self(Vec::new(), PhantomData)
    }

    pub(super) fn set(mut self, name: &'static str, value: String) -> Self {
        self.0.push((name, value));
        self
    }

    pub(super) fn to_query_string(&self) -> String {
        let option = |(name, value): &(&str, String)| {
            format!("${name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))
        };
        self.0.iter().map(option).collect::<Vec<_>>().join("&")
    }
}

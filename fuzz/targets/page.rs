//! Any bytes as a page: the raw texts are the array's, nothing is lost, and broken JSON always ends in one error.
#![no_main]
#![allow(clippy::expect_used, clippy::panic, reason = "a fuzz target fails by panicking")]

use libfuzzer_sys::fuzz_target;
use msgraph_auditlogs_models::PageReader;
use msgraph_auditlogs_models::beta::SignIn;
use serde_json::value::RawValue;

fuzz_target!(|data: &[u8]| {
    let bodies = [data.to_vec(), [b"{\"value\":[", data, b"]}"].concat(), [b"[", data, b"]"].concat()];
    for body in bodies {
        check(&body);
    }
});

fn check(body: &[u8]) {
    let mut page = PageReader::<SignIn>::new(body.to_vec().into());
    let link = page.next_link().map(str::to_owned);
    let items: Vec<_> = page.by_ref().collect();
    let is_complete = items.iter().all(|item| item.as_ref().err().is_none_or(|error| error.is_not_a_record()));
    if is_complete {
        assert_eq!(page.next_link(), link.as_deref(), "a link appeared while reading");
    } else {
        let broken = items.iter().filter(|item| matches!(item, Err(error) if !error.is_not_a_record()));
        assert_eq!(broken.count(), 1, "more than one error");
        assert!(items.last().is_some_and(Result::is_err), "records after the error");
    }
    // serde_json reads nothing after the first value, and no byte order mark.
    let Ok(text) = std::str::from_utf8(body) else {
        assert!(!is_complete, "invalid UTF-8 is a page");
        return;
    };
    let elements: Vec<&RawValue> = match serde_json::from_str::<&RawValue>(text.trim_start_matches('\u{feff}')) {
        Err(_) => {
            assert!(!is_complete, "invalid JSON is a page");
            return;
        }
        Ok(raw) => match serde_json::from_str(raw.get()) {
            Ok(elements) => elements,
            Err(_) => return,
        },
    };
    assert!(is_complete, "an array is not a page");
    assert_eq!(items.len(), elements.len(), "records are lost or invented");
    for (item, element) in items.iter().zip(elements) {
        let raw = match item {
            Ok(record) => record.raw(),
            Err(error) => error.raw_record().expect("has its text"),
        };
        assert_eq!(raw, element.get(), "a text was changed");
    }
}

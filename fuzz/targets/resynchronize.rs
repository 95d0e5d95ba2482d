//! Any bytes as elements of a page: reading on after errors ends, and what is skipped is part of the body.
#![no_main]
#![allow(clippy::expect_used, clippy::panic, reason = "a fuzz target fails by panicking")]

use libfuzzer_sys::fuzz_target;
use msgraph_auditlogs_models::PageReader;
use msgraph_auditlogs_models::beta::SignIn;

fuzz_target!(|data: &[u8]| {
    let body = [b"[{\"id\":\"1\"},", data, b",{\"id\":\"2\"}]"].concat();
    let mut page = PageReader::<SignIn>::new(body.clone().into());
    let mut read = 0;
    let mut skipped = 0;
    loop {
        match page.next() {
            Some(Ok(record)) => read += record.raw().len(),
            Some(Err(error)) if error.is_not_a_record() => {
                read += error.raw_record().expect("has its text").len();
            }
            Some(Err(error)) => {
                assert!(error.byte() <= body.len());
                match page.resynchronize() {
                    Some(bytes) => skipped += bytes.len(),
                    None => break,
                }
            }
            None => break,
        }
    }
    assert!(read + skipped <= body.len(), "text is read twice");
    assert_eq!(page.body(), &body);
});

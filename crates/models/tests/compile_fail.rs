//! Questions that the service wouldn't answer don't compile, and the compiler's messages say what is allowed.
//!
//! `TRYBUILD=overwrite cargo test -p msgraph-auditlogs-models --test compile_fail` writes the messages anew.

#![cfg(all(feature = "v1", feature = "beta"))]

#[test]
fn what_the_service_does_not_document_is_refused_with_advice() {
    trybuild::TestCases::new().compile_fail("tests/compile-fail/*.rs");
}

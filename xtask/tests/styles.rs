//! Documents in the styles of well-known services, and documents with all the odd things that CSDL allows, generate code
//! that compiles without a warning, with the methods and fields that a user expects.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[path = "shared/consumers.rs"]
mod consumers;
#[path = "shared/documents.rs"]
mod documents;

use consumers::Consumers;
use documents::version;

/// A document, and code of someone who uses what is generated from all of its roots.
const STYLES: [(&str, &str, &str); 9] = [
    ("people", include_str!("styles/people.csdl"), include_str!("styles/people.rs")),
    ("orders", include_str!("styles/orders.csdl"), include_str!("styles/orders.rs")),
    ("relations", include_str!("styles/relations.csdl"), include_str!("styles/relations.rs")),
    ("resources", include_str!("styles/resources.csdl"), include_str!("styles/resources.rs")),
    ("business", include_str!("styles/business.csdl"), include_str!("styles/business.rs")),
    ("names", include_str!("styles/names.csdl"), include_str!("styles/names.rs")),
    ("scripts", include_str!("styles/scripts.csdl"), include_str!("styles/scripts.rs")),
    ("values", include_str!("styles/values.csdl"), include_str!("styles/values.rs")),
    ("operations", include_str!("styles/operations.csdl"), include_str!("styles/operations.rs")),
];

#[test]
fn documents_of_every_style_generate_and_compile() {
    let mut workspace = Consumers::new("styles");
    for (name, document, code) in STYLES {
        let (sources, input) = version(name, document, None, &[]);
        workspace.library(name, &sources, input);
        workspace.consumer("users", &format!("user_of_{name}"), name, code);
    }
    let errors: Vec<_> = workspace.check().into_values().collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

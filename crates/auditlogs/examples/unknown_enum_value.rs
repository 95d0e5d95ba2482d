//! A member that an enumeration of this crate doesn't have keeps its text.

use std::error::Error;

use msgraph_auditlogs::beta::models::{ConditionalAccessStatus, SignIn};

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{"id": "1", "conditionalAccessStatus": "applied"}"#;
    let sign_in = SignIn::from_json(text)?;
    match &sign_in.conditional_access_status {
        Some(ConditionalAccessStatus::Success) => println!("a policy applied, and was satisfied"),
        Some(ConditionalAccessStatus::Unrecognized(text)) => {
            println!("a status of which nothing is known: {text}")
        }
        other => println!("{other:?}"),
    }
    println!("written again: {}", serde_json::to_string(&sign_in)?);
    Ok(())
}

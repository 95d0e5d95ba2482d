//! Properties that the metadata doesn't declare, and values that don't have their declared type, are kept.

use std::error::Error;

use msgraph_auditlogs::beta::models::SignIn;

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{"id": "1", "isRisky": true, "status": {"errorCode": "50126"}}"#;
    let sign_in = SignIn::from_json(text)?;
    println!("undeclared: {:?}", sign_in.undeclared);
    for mismatch in sign_in.mismatches() {
        println!("mismatch: {mismatch}");
    }
    if let Err(error) = SignIn::from_json_strict(text) {
        println!("read strictly: {error}");
    }
    Ok(())
}

//! A program with an HTTP client of its own, which has no features: depending on our crate must not break it.

fn main() {
    let _own = reqwest::Client::new();
    let _ours = msgraph_auditlogs::Client::builder(msgraph_auditlogs::StaticToken::new("t")).build().expect("a client");
    println!("ok");
}

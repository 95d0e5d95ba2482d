//! A program that uses rustls with its default provider: depending on our crate must not add a second one.

fn main() {
    let roots = rustls::RootCertStore::empty();
    let _own = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let _ours = msgraph_auditlogs::Client::builder(msgraph_auditlogs::StaticToken::new("t")).build().expect("a client");
    println!("ok");
}

//! A program that makes our client before its own HTTP client and TLS configuration.

fn main() {
    let _ours = msgraph_auditlogs::Client::builder(msgraph_auditlogs::StaticToken::new("t")).build().expect("a client");
    let _own = reqwest::Client::new();
    let roots = rustls::RootCertStore::empty();
    let _tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    println!("ok");
}

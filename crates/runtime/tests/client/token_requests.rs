//! Credentials against the endpoint that issues tokens.

use std::time::Duration;

use aws_lc_rs::signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use msgraph_runtime::{
    CertificateCredential, CertificateError, Client, ClientSecretCredential, Cloud, Credential, Error,
    ManagedIdentityCredential, Value, WorkloadIdentityCredential,
};

use crate::row::Row;
use crate::server::{Reply, Server, sign_ins};

const TENANT: &str = "contoso.example";
const CLIENT: &str = "11111111-2222-3333-4444-555555555555";
const SECRET: &str = "the~s3cret.value";

fn issued() -> Reply {
    Reply::ok(r#"{"token_type":"Bearer","expires_in":3599,"access_token":"issued-token"}"#)
}

/// Sends one request with `credential`, first to the endpoint of tokens and then to the service.
async fn request(server: &Server, credential: impl Credential + 'static) -> Result<(), Error> {
    let cloud = Cloud::custom(&server.root).with_authority_host(&server.root);
    let client = Client::builder(credential).cloud(cloud).no_rate_limit().build()?;
    sign_ins(&client).list::<Row>().send().await.map(drop)
}

fn form(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

fn value<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn a_secret_is_exchanged_for_a_token_that_is_reused() {
    let server = Server::start([issued()]).await;
    server.then([server.page(&[1], Some("p=2")), server.page(&[2], None)]);
    let cloud = Cloud::custom(&server.root).with_authority_host(&server.root);
    let credential = ClientSecretCredential::new(TENANT, CLIENT, SECRET);
    let client = Client::builder(credential).cloud(cloud).no_rate_limit().build().unwrap();
    for _ in 0..2 {
        sign_ins(&client).list::<Row>().send().await.unwrap();
    }
    let received = server.received();
    assert_eq!(received.len(), 3, "one token serves both requests");
    assert_eq!(received[0].target(), "/contoso.example/oauth2/v2.0/token");
    let form = form(&received[0].body);
    assert_eq!(value(&form, "grant_type"), "client_credentials");
    assert_eq!(value(&form, "scope"), format!("{}/.default", server.root));
    assert_eq!((value(&form, "client_id"), value(&form, "client_secret")), (CLIENT, SECRET));
    assert_eq!(received[1].header("authorization"), "Bearer issued-token");
}

#[tokio::test(start_paused = true)]
async fn a_certificate_proves_its_key_with_a_signed_assertion() {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let certificate = rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap();
    let pem = format!("{}{}", certificate.pem(), key.serialize_pem());
    let server = Server::start([issued()]).await;
    server.then([server.page(&[1], None)]);
    request(&server, CertificateCredential::from_pem(TENANT, CLIENT, pem).unwrap()).await.unwrap();

    let form = form(&server.received()[0].body);
    assert_eq!(
        value(&form, "client_assertion_type"),
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    let (signed, signature) = value(&form, "client_assertion").rsplit_once('.').unwrap();
    let public = UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, key.public_key_raw());
    public.verify(signed.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();

    let (header, claims) = signed.split_once('.').unwrap();
    let json =
        |part: &str| -> Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap() };
    let thumbprint = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, certificate.der());
    assert_eq!(json(header)["alg"], "PS256");
    assert_eq!(json(header)["x5t#S256"], URL_SAFE_NO_PAD.encode(thumbprint));
    let claims = json(claims);
    assert_eq!(claims["aud"], format!("{}/contoso.example/oauth2/v2.0/token", server.root));
    assert_eq!((&claims["iss"], &claims["sub"]), (&claims["sub"], &Value::from(CLIENT)));
    let lifetime = claims["exp"].as_i64().unwrap() - claims["nbf"].as_i64().unwrap();
    assert_eq!(lifetime, 600);
}

#[test]
fn a_pem_text_that_is_no_certificate_with_its_key_is_refused_with_the_reason() {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let certificate = rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap().pem();
    let encrypted = format!("{certificate}-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n");
    for (pem, expected) in [
        (String::new(), CertificateError::NoCertificate),
        (key.serialize_pem(), CertificateError::NoCertificate),
        (certificate.clone(), CertificateError::NoKey),
        (encrypted, CertificateError::EncryptedKey),
        (format!("{certificate}{}", key.serialize_pem()), CertificateError::NotRsa),
    ] {
        let error = CertificateCredential::from_pem(TENANT, CLIENT, &pem).unwrap_err();
        assert_eq!(error, expected, "{pem}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_federated_token_is_read_again_for_every_token_request() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, "first\n").unwrap();
    let server = Server::start([issued(), Reply::new("401 x", ""), issued()]).await;
    server.then([server.page(&[1], None)]);
    let cloud = Cloud::custom(&server.root).with_authority_host(&server.root);
    let credential = WorkloadIdentityCredential::new(TENANT, CLIENT, &file);
    let client = Client::builder(credential).cloud(cloud).no_rate_limit().build().unwrap();
    let replaced = async {
        while server.count() < 1 {
            tokio::task::yield_now().await;
        }
        std::fs::write(&file, "second").unwrap();
    };
    let (page, ()) = futures::future::join(sign_ins(&client).list::<Row>().send(), replaced).await;
    page.unwrap();
    let received = server.received();
    let assertions: Vec<String> = [0, 2]
        .into_iter()
        .map(|index| value(&form(&received[index].body), "client_assertion").to_owned())
        .collect();
    assert_eq!(assertions, ["first", "second"]);
}

#[tokio::test(start_paused = true)]
async fn a_managed_identity_asks_its_endpoint_for_the_resource() {
    let answer = r#"{"access_token":"issued-token","expires_in":"3599"}"#;
    let server = Server::start([Reply::ok(answer)]).await;
    server.then([server.page(&[1], None)]);
    let credential = ManagedIdentityCredential::new()
        .with_client_id(CLIENT)
        .with_endpoint(format!("{}/metadata/identity/oauth2/token", server.root));
    request(&server, credential).await.unwrap();
    let received = server.received();
    let url = url::Url::parse(&format!("{}{}", server.root, received[0].target())).unwrap();
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    assert_eq!(received[0].header("metadata"), "true");
    assert_eq!(value(&query, "resource"), server.root);
    assert_eq!((value(&query, "client_id"), value(&query, "api-version")), (CLIENT, "2018-02-01"));
}

#[tokio::test(start_paused = true)]
async fn a_refused_secret_is_an_auth_error_that_does_not_show_it() {
    let refusal = format!(
        r#"{{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret {SECRET} provided.\r\nTrace ID: t"}}"#
    );
    let server = Server::start([Reply::new("401 Unauthorized", refusal)]).await;
    let error = request(&server, ClientSecretCredential::new(TENANT, CLIENT, SECRET)).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("AADSTS7000215: Invalid client secret .. provided."), "{source}");
    assert!(!format!("{error:?}{source}").contains(SECRET));
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_fails_for_a_while_is_asked_again() {
    let server = Server::start([
        Reply::new("503 x", ""),
        Reply::new("429 x\r\nRetry-After: 3", ""),
        Reply::raw("").closing(),
        issued(),
    ])
    .await;
    server.then([server.page(&[1], None)]);
    request(&server, ClientSecretCredential::new(TENANT, CLIENT, SECRET)).await.unwrap();
    assert_eq!(server.count(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_stays_away_is_no_auth_error() {
    let server = Server::start((0..4).map(|_| Reply::new("503 x", ""))).await;
    let error = request(&server, ClientSecretCredential::new(TENANT, CLIENT, SECRET)).await.unwrap_err();
    assert!(error.is_connect() && !error.is_auth(), "{error}");
    assert_eq!(server.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_secret_is_sent_to_no_other_place_than_the_token_endpoint() {
    for (tenant, authority) in [
        ("../evil", "https://login.example"),
        ("a/b", "https://login.example"),
        ("", "https://login.example"),
        (TENANT, "http://login.example"),
        (TENANT, "ftp://127.0.0.1"),
        (TENANT, "login.example"),
    ] {
        let server = Server::start([]).await;
        let credential = ClientSecretCredential::new(tenant, CLIENT, SECRET).with_authority_host(authority);
        let error = request(&server, credential).await.unwrap_err();
        assert!(error.is_auth(), "{tenant} {authority}: {error}");
        assert_eq!(server.count(), 0);
        assert!(error.elapsed() < Duration::from_secs(1));
    }
}

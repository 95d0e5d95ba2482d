//! Tokens, roles and licenses.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::http::{Reply, send};
use msgraph_sim::{App, Clock, Fault, Simulator};
use serde_json::{Value, json};

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const SCOPE: &str = "grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default";

async fn token(simulator: &Simulator, fields: &str) -> Reply {
    let body = format!("{SCOPE}&{fields}");
    send(simulator.endpoint(), "POST", b"/contoso/oauth2/v2.0/token", &[FORM], &body).await
}

async fn read(simulator: &Simulator, token: &str, path: &str) -> Reply {
    let authorization = format!("Bearer {token}");
    send(simulator.endpoint(), "GET", path.as_bytes(), &[("Authorization", &authorization)], "").await
}

fn part(token: &str, at: usize) -> Value {
    let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(at).unwrap()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

#[tokio::test]
async fn tokens_are_signed_and_name_tenant_application_and_roles() {
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let simulator = Simulator::builder().records(5).clock(clock.clone()).start().await.unwrap();
    let granted = token(&simulator, "client_id=me&client_secret=any").await.json();
    let access = granted["access_token"].as_str().unwrap().to_owned();
    let claims = part(&access, 1);
    assert_eq!((&claims["appid"], &claims["tid"]), (&"me".into(), &simulator.tenant_id().into()));
    assert_eq!(claims["aud"], "https://graph.microsoft.com");
    assert!(claims["roles"].as_array().unwrap().contains(&"AuditLog.Read.All".into()));
    let keys = send(simulator.endpoint(), "GET", b"/common/discovery/v2.0/keys", &[], "").await.json();
    assert_eq!(keys["keys"][0]["kid"], part(&access, 0)["kid"]);
    let path = "/v1.0/auditLogs/signIns?$top=1";
    assert_eq!(read(&simulator, &access, path).await.status, 200);
    let other = URL_SAFE_NO_PAD.encode(part(&access, 1).to_string().replace("\"me\"", "\"you\""));
    let pieces: Vec<&str> = access.split('.').collect();
    assert_eq!(read(&simulator, &format!("{}.{other}.{}", pieces[0], pieces[2]), path).await.status, 401);
    clock.advance(Duration::from_secs(granted["expires_in"].as_u64().unwrap()));
    assert_eq!(read(&simulator, &access, path).await.status, 401);
    // Version 1 has resources, and numbers as text.
    let body =
        "grant_type=client_credentials&client_id=me&client_secret=x&resource=https://graph.microsoft.com";
    let v1 = send(simulator.endpoint(), "POST", b"/contoso/oauth2/token", &[FORM], body).await.json();
    assert_eq!(v1["expires_in"], "3599");
}

#[tokio::test]
async fn roles_and_the_license_decide_what_can_be_read() {
    let app = App::new("reader").secret("right").roles(["AuditLog.Read.All"]);
    let nobody = App::new("nobody").secret("right").roles(["User.Read.All"]);
    let builder = Simulator::builder().records(5).app(app).app(nobody).premium_license(false);
    let simulator = builder.start().await.unwrap();
    let wrong = token(&simulator, "client_id=reader&client_secret=wrong").await;
    assert_eq!((wrong.status, &wrong.json()["error_codes"][0]), (401, &7_000_215.into()));
    let mut tokens = Vec::new();
    for client in ["reader", "nobody"] {
        let granted = token(&simulator, &format!("client_id={client}&client_secret=right")).await.json();
        tokens.push(granted["access_token"].as_str().unwrap().to_owned());
    }
    for (holder, path, expected) in [
        (0, "/v1.0/auditLogs/directoryAudits", (200, "")),
        (0, "/beta/auditLogs/customSecurityAttributeAudits", (403, "Authorization_RequestDenied")),
        (0, "/v1.0/auditLogs/signIns", (403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant")),
        (0, "/v1.0/organization", (403, "Authorization_RequestDenied")),
        (1, "/v1.0/auditLogs/directoryAudits", (403, "Authentication_MSGraphPermissionMissing")),
        (1, "/v1.0/users?$top=2", (200, "")),
    ] {
        let reply = read(&simulator, &tokens[holder], path).await;
        let code = if reply.status == 200 { String::new() } else { reply.code() };
        assert_eq!((reply.status, code.as_str()), expected, "{path}");
    }
}

#[tokio::test]
async fn assertions_are_verified_with_the_registered_certificate() {
    let (certificate, key) = signing_pair();
    let (other, _) = signing_pair();
    let clock = Clock::manual("2026-07-01T00:00:00Z".parse().unwrap());
    let app = App::new("me").certificate_pem(pem(&certificate));
    let simulator = Simulator::builder().records(5).clock(clock.clone()).app(app).start().await.unwrap();
    let audience = format!("{}/contoso/oauth2/v2.0/token", simulator.endpoint());
    let now = clock.now().as_second();
    let sign = |certificate: &rcgen::Certificate, claims: Value| {
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, certificate.der());
        let header = json!({"alg": "ES256", "typ": "JWT", "x5t#S256": URL_SAFE_NO_PAD.encode(hash)});
        let unsigned = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header.to_string()),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signature = rcgen::SigningKey::sign(&key, unsigned.as_bytes()).unwrap();
        format!("{unsigned}.{}", URL_SAFE_NO_PAD.encode(signature))
    };
    let claims = |issuer: &str, audience: &str, expires: i64| json!({"iss": issuer, "sub": issuer, "aud": audience, "exp": expires});
    let good = sign(&certificate, claims("me", &audience, now + 60));
    for (assertion, status) in [
        (good.clone(), 200),
        (format!("{}A", good.get(..good.len() - 2).unwrap()), 401),
        (sign(&other, claims("me", &audience, now + 60)), 401),
        (sign(&certificate, claims("me", &audience, now - 1)), 401),
        (sign(&certificate, claims("me", "https://other.example/token", now + 60)), 401),
        (sign(&certificate, claims("https://issuer.example", "api://AzureADTokenExchange", now + 60)), 200),
        ("a.b.c".to_owned(), 401),
    ] {
        let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        let fields = format!("client_id=me&client_assertion_type={kind}&client_assertion={assertion}");
        let reply = token(&simulator, &fields).await;
        assert_eq!(reply.status, status, "{}", String::from_utf8_lossy(&reply.body));
    }
}

fn signing_pair() -> (rcgen::Certificate, rcgen::KeyPair) {
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate =
        rcgen::CertificateParams::new(vec!["app".to_owned()]).unwrap().self_signed(&key).unwrap();
    (certificate, key)
}

fn pem(certificate: &rcgen::Certificate) -> String {
    certificate.pem()
}

#[tokio::test]
async fn managed_identities_have_the_endpoints_of_machines_and_of_app_service() {
    let simulator = Simulator::builder().records(5).start().await.unwrap();
    let query = "resource=https://graph.microsoft.com&api-version=2018-02-01";
    for (path, header) in [
        ("/metadata/identity/oauth2/token", ("Metadata", "true")),
        ("/msi/token", ("X-IDENTITY-HEADER", "secret")),
    ] {
        let target = format!("{path}?{query}");
        let reply = send(simulator.endpoint(), "GET", target.as_bytes(), &[header], "").await.json();
        let access = reply["access_token"].as_str().unwrap();
        assert_eq!(read(&simulator, access, "/v1.0/auditLogs/signIns?$top=1").await.status, 200);
        assert_eq!(send(simulator.endpoint(), "GET", target.as_bytes(), &[], "").await.status, 400);
    }
}

#[tokio::test]
async fn the_token_endpoint_has_faults_of_its_own() {
    let fault = Fault::status(503).retry_after(1).on_token_endpoint().on_request(1);
    let simulator = Simulator::builder().records(5).fault(fault).start().await.unwrap();
    let fields = "client_id=me&client_secret=any";
    assert_eq!(token(&simulator, fields).await.status, 503);
    assert_eq!(token(&simulator, fields).await.status, 200);
}

#[tokio::test]
async fn discovery_documents_lead_to_the_host_that_was_asked() {
    let simulator = Simulator::builder().records(5).start().await.unwrap();
    for path in
        ["/contoso/v2.0/.well-known/openid-configuration", "/contoso/.well-known/openid-configuration"]
    {
        let document = send(simulator.endpoint(), "GET", path.as_bytes(), &[], "").await.json();
        for name in ["token_endpoint", "jwks_uri", "authorization_endpoint"] {
            assert!(document[name].as_str().unwrap().starts_with(simulator.endpoint()), "{path} {name}");
        }
    }
    let instance = send(simulator.endpoint(), "GET", b"/common/discovery/instance", &[], "").await.json();
    assert!(instance["tenant_discovery_endpoint"].as_str().unwrap().starts_with(simulator.endpoint()));
}

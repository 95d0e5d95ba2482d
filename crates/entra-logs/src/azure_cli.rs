//! Tokens of the Azure CLI: whoever is signed in with `az login`.

use std::process::Stdio;
use std::time::Duration;

use msgraph_auditlogs::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};
use serde::Deserialize;
use tokio::process::Command;

const PROGRAM: &str = if cfg!(windows) { "az.cmd" } else { "az" };

const PATIENCE: Duration = Duration::from_secs(60);

/// Runs `az account get-access-token`.
#[derive(Clone, Debug)]
pub(crate) struct AzureCliCredential {
    program: String,
    tenant: Option<String>,
}

/// What `az` prints.
#[derive(Deserialize)]
struct Printed {
    #[serde(rename = "accessToken")]
    access_token: String,
    /// In seconds since 1970.
    #[serde(default)]
    expires_on: Option<i64>,
}

impl AzureCliCredential {
    /// The signed-in person or application, in this tenant.
    pub(crate) fn new(tenant: Option<&str>) -> Self {
        Self { program: PROGRAM.to_owned(), tenant: tenant.map(str::to_owned) }
    }

    async fn request(&self, request: &TokenRequest) -> Result<AccessToken, CredentialError> {
        let mut command = Command::new(&self.program);
        command.args(["account", "get-access-token", "--output", "json", "--scope", &request.scope]);
        if let Some(tenant) = &self.tenant {
            command.args(["--tenant", tenant]);
        }
        command.stdin(Stdio::null()).kill_on_drop(true);
        let output = tokio::time::timeout(PATIENCE, command.output())
            .await
            .map_err(|_| CredentialError::from("the Azure CLI did not answer within a minute").transient())?
            .map_err(|error| {
                format!(
                    "the Azure CLI ({}) cannot be run: {error}; install it and run `az login`",
                    self.program
                )
            })?;
        if !output.status.success() {
            // The last line names what to do; the lines before it may have correlation ids and more.
            let text = String::from_utf8_lossy(&output.stderr);
            let reason = text.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("no reason");
            return Err(format!("the Azure CLI has no token: {reason}; run `az login`").into());
        }
        parse(&output.stdout)
    }
}

fn parse(output: &[u8]) -> Result<AccessToken, CredentialError> {
    // The parser's message may quote what it read.
    let printed: Printed = serde_json::from_slice(output)
        .map_err(|_| "the Azure CLI printed no token; update it to version 2.54 or later")?;
    let token = AccessToken::new(printed.access_token);
    let lifetime = printed.expires_on.and_then(|end| {
        u64::try_from(end.saturating_sub(jiff::Timestamp::now().as_second())).ok().map(Duration::from_secs)
    });
    Ok(match lifetime {
        Some(lifetime) => token.with_lifetime(lifetime),
        // Old versions print a local time without an offset; tokens live for an hour at least.
        None => token.with_lifetime(Duration::from_secs(300)),
    })
}

impl Credential for AzureCliCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.request(&request).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_the_cli_is_a_token() {
        let printed =
            br#"{"accessToken":"s3cret","expiresOn":"2026-11-26 12:00:00.000000","expires_on":4102444800}"#;
        assert_eq!(parse(printed).unwrap().secret(), "s3cret");
    }

    #[test]
    fn an_error_does_not_quote_the_output() {
        let error = msgraph_text(parse(br#"{"accessToken": 5, "x": "s3cret"}"#).unwrap_err());
        assert!(error.contains("update it") && !error.contains("s3cret"), "{error}");
    }

    /// What a request with such a credential reports.
    fn msgraph_text(error: CredentialError) -> String {
        let slot = std::sync::Mutex::new(Some(error));
        let credential = msgraph_auditlogs::CredentialFn::new(move |_| {
            let error = slot.lock().unwrap().take().unwrap();
            async move { Err(error) }
        });
        let cloud = msgraph_auditlogs::Cloud::custom("http://127.0.0.1:9");
        let client = msgraph_auditlogs::Client::builder(credential).cloud(cloud).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let list = msgraph_auditlogs::beta::AuditLogs::new(&client).sign_ins().list();
        let error = runtime.block_on(list.send()).unwrap_err();
        crate::failure::with_causes(&error)
    }
}

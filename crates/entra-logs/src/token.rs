//! The claims of a token that people need to know.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// The claims of an access token that the program uses. They are read, not verified: the service verifies them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct Claims {
    /// The tenant.
    #[serde(default)]
    pub(crate) tid: Option<String>,
    /// The application.
    #[serde(default)]
    pub(crate) appid: Option<String>,
    /// Its name.
    #[serde(default)]
    pub(crate) app_displayname: Option<String>,
    /// The application permissions.
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    /// The delegated permissions, separated by spaces.
    #[serde(default)]
    pub(crate) scp: Option<String>,
    /// When it expires, in seconds since 1970.
    #[serde(default)]
    pub(crate) exp: Option<i64>,
}

impl Claims {
    /// The claims of a JSON Web Token; none of an opaque token.
    pub(crate) fn of(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// Its permissions, whatever their kind.
    pub(crate) fn permissions(&self) -> Vec<&str> {
        let delegated = self.scp.as_deref().unwrap_or_default().split_whitespace();
        self.roles.iter().map(String::as_str).chain(delegated).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_read_from_the_middle_of_a_token() {
        let claims = r#"{"tid":"t","appid":"a","roles":["AuditLog.Read.All"],"exp":5,"other":{"x":1}}"#;
        let token = format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims));
        let claims = Claims::of(&token).unwrap();
        assert_eq!((claims.tid.as_deref(), claims.exp), (Some("t"), Some(5)));
        assert_eq!(claims.permissions(), ["AuditLog.Read.All"]);
    }

    #[test]
    fn an_opaque_token_has_no_claims() {
        for token in ["", "opaque", "a.b", "a.!.c", "a.e30"] {
            assert_eq!(Claims::of(token), None, "{token}");
        }
    }
}

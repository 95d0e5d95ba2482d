// @generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ActionRequest, Error, ListRequest, ResourcePath};
use super::SignInRequestBuilder;

/// Interactive user sign-ins.
///
/// This version cannot request other kinds: use beta for non-interactive user sign-ins and those of
/// service principals and managed identities. Sorted newest first by default. Page size: 1000 by default,
/// which is also the maximum. `$skip` is rejected. Requires the permission `AuditLog.Read.All`, also
/// `Directory.Read.All`, and a P1 or P2 license, which retains records for 30 days. Records arrive
/// minutes late and out of order, and may be published again with changes. Wire name:
/// `microsoft.graph.signIn`
#[derive(Clone, Debug)]
pub struct SignInCollectionRequestBuilder {
    path: ResourcePath,
}

impl SignInCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::SignIn> { self.path.list() }

    /// The `microsoft.graph.signIn` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SignInRequestBuilder {
        SignInRequestBuilder::new(self.path.key(id.as_ref()))
    }

    /// Confirms sign-ins as compromised, which sets their risk to high. See
    /// [`SignInCollectionConfirmCompromisedRequest`]. Wire name: `confirmCompromised`
    pub fn confirm_compromised(&self) -> SignInCollectionConfirmCompromisedRequest {
        SignInCollectionConfirmCompromisedRequest { request: self.path.action("confirmCompromised") }
    }

    /// Confirms sign-ins as safe, which removes their risk. See [`SignInCollectionConfirmSafeRequest`]. Wire
    /// name: `confirmSafe`
    pub fn confirm_safe(&self) -> SignInCollectionConfirmSafeRequest {
        SignInCollectionConfirmSafeRequest { request: self.path.action("confirmSafe") }
    }

    /// Dismisses the risk of sign-ins that are risky but benign. See [`SignInCollectionDismissRequest`]. Wire
    /// name: `dismiss`
    pub fn dismiss(&self) -> SignInCollectionDismissRequest {
        SignInCollectionDismissRequest { request: self.path.action("dismiss") }
    }
}

/// Confirms sign-ins as compromised, which sets their risk to high.
///
/// Overrides earlier risk detections and feeds back into risk detection. Requires
/// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
/// application without a user. Returns no content.
///
/// [`send`](Self::send) sends the request. Wire name: `confirmCompromised`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct SignInCollectionConfirmCompromisedRequest {
    request: ActionRequest<()>,
}

impl SignInCollectionConfirmCompromisedRequest {
    /// The `id` values of the sign-ins to confirm as compromised.
    ///
    /// `Collection(Edm.String)`, optional. Wire name: `requestIds`
    pub fn request_ids(self, request_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { request: self.request.list_parameter::<String>("requestIds", request_ids) }
    }

    /// Adds a header to the request.
    pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self { request: self.request.with_header(name, value) }
    }

    /// Limits the total time of the request, instead of the client's setting.
    pub fn with_total_budget(self, budget: std::time::Duration) -> Self {
        Self { request: self.request.with_total_budget(budget) }
    }

    /// Limits the attempts of the request, instead of the client's setting.
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        Self { request: self.request.with_max_attempts(attempts) }
    }

    /// Sends the request. It is retried only if it was certainly not carried out.
    ///
    /// # Errors
    ///
    /// If the action was not carried out; see the predicates of [`Error`](msgraph_runtime::Error).
    pub async fn send(self) -> Result<(), Error> { self.request.send().await }
}

/// Confirms sign-ins as safe, which removes their risk.
///
/// Overrides earlier risk detections and feeds back into risk detection. Requires
/// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
/// application without a user. Returns no content.
///
/// [`send`](Self::send) sends the request. Wire name: `confirmSafe`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct SignInCollectionConfirmSafeRequest {
    request: ActionRequest<()>,
}

impl SignInCollectionConfirmSafeRequest {
    /// The `id` values of the sign-ins to confirm as safe.
    ///
    /// `Collection(Edm.String)`, optional. Wire name: `requestIds`
    pub fn request_ids(self, request_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { request: self.request.list_parameter::<String>("requestIds", request_ids) }
    }

    /// Adds a header to the request.
    pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self { request: self.request.with_header(name, value) }
    }

    /// Limits the total time of the request, instead of the client's setting.
    pub fn with_total_budget(self, budget: std::time::Duration) -> Self {
        Self { request: self.request.with_total_budget(budget) }
    }

    /// Limits the attempts of the request, instead of the client's setting.
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        Self { request: self.request.with_max_attempts(attempts) }
    }

    /// Sends the request. It is retried only if it was certainly not carried out.
    ///
    /// # Errors
    ///
    /// If the action was not carried out; see the predicates of [`Error`](msgraph_runtime::Error).
    pub async fn send(self) -> Result<(), Error> { self.request.send().await }
}

/// Dismisses the risk of sign-ins that are risky but benign.
///
/// For risk that was correctly detected and is of no concern, for example after a security test. Does not
/// feed back into risk detection. Requires `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or
/// `IdentityRiskEvent.ReadWrite.All` for an application without a user. Returns no content.
///
/// [`send`](Self::send) sends the request. Wire name: `dismiss`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct SignInCollectionDismissRequest {
    request: ActionRequest<()>,
}

impl SignInCollectionDismissRequest {
    /// The `id` values of the sign-ins to dismiss.
    ///
    /// `Collection(Edm.String)`, optional. Wire name: `requestIds`
    pub fn request_ids(self, request_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { request: self.request.list_parameter::<String>("requestIds", request_ids) }
    }

    /// Adds a header to the request.
    pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self { request: self.request.with_header(name, value) }
    }

    /// Limits the total time of the request, instead of the client's setting.
    pub fn with_total_budget(self, budget: std::time::Duration) -> Self {
        Self { request: self.request.with_total_budget(budget) }
    }

    /// Limits the attempts of the request, instead of the client's setting.
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        Self { request: self.request.with_max_attempts(attempts) }
    }

    /// Sends the request. It is retried only if it was certainly not carried out.
    ///
    /// # Errors
    ///
    /// If the action was not carried out; see the predicates of [`Error`](msgraph_runtime::Error).
    pub async fn send(self) -> Result<(), Error> { self.request.send().await }
}

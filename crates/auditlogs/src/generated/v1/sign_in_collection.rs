// Generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Cloud;
use msgraph_runtime::request::{ActionRequest, ListRequest, Place};
use super::SignInItem;

/// Interactive user sign-ins.
///
/// This version cannot request other kinds: use beta for non-interactive user sign-ins and those of
/// service principals and managed identities. Sorted newest first by default. Page size: 1000 by
/// default, which is also the maximum. `$skip` is rejected. Requires the permission
/// `AuditLog.Read.All`, also `Directory.Read.All`, and a P1 or P2 license, which retains records for 30
/// days. Records arrive minutes late and out of order, and may be published again with changes.
///
/// Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug)]
pub struct SignInCollection {
    place: Place,
}

impl SignInCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// This version cannot request other kinds: use beta for non-interactive user sign-ins and those of
    /// service principals and managed identities. Sorted newest first by default. Page size: 1000 by
    /// default, which is also the maximum. `$skip` is rejected. Requires the permission
    /// `AuditLog.Read.All`, also `Directory.Read.All`, and a P1 or P2 license, which retains records for 30
    /// days. Records arrive minutes late and out of order, and may be published again with changes.
    pub fn list(&self) -> ListRequest<super::models::SignIn> {
        self.place.list()
    }

    /// The `microsoft.graph.signIn` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SignInItem {
        SignInItem::new(self.place.key(id.as_ref()))
    }

    /// Confirms sign-ins as compromised, which sets their risk to high.
    ///
    /// Overrides earlier risk detections and feeds back into risk detection. Requires
    /// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
    /// application without a user. Returns no content.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `confirmCompromised`
    pub fn confirm_compromised(&self) -> SignInCollectionConfirmCompromised {
        SignInCollectionConfirmCompromised {
            request: self.place.action("confirmCompromised").missing_in(&[Cloud::China]),
        }
    }

    /// Confirms sign-ins as safe, which removes their risk.
    ///
    /// Overrides earlier risk detections and feeds back into risk detection. Requires
    /// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
    /// application without a user. Returns no content.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `confirmSafe`
    pub fn confirm_safe(&self) -> SignInCollectionConfirmSafe {
        SignInCollectionConfirmSafe {
            request: self.place.action("confirmSafe").missing_in(&[Cloud::China]),
        }
    }

    /// Dismisses the risk of sign-ins that are risky but benign.
    ///
    /// For risk that was correctly detected and is of no concern, for example after a security test. Does
    /// not feed back into risk detection. Requires `IdentityRiskyUser.ReadWrite.All` with a signed-in user,
    /// or `IdentityRiskEvent.ReadWrite.All` for an application without a user. Returns no content.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `dismiss`
    pub fn dismiss(&self) -> SignInCollectionDismiss {
        SignInCollectionDismiss {
            request: self.place.action("dismiss").missing_in(&[Cloud::China]),
        }
    }
}

/// Confirms sign-ins as compromised, which sets their risk to high.
///
/// Overrides earlier risk detections and feeds back into risk detection. Requires
/// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
/// application without a user. Returns no content.
///
/// Missing in the China cloud.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `confirmCompromised`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct SignInCollectionConfirmCompromised {
    request: ActionRequest<()>,
}

impl SignInCollectionConfirmCompromised {
    /// The `id` values of the sign-ins to confirm as compromised.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<String>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionConfirmCompromised => ()
}

/// Confirms sign-ins as safe, which removes their risk.
///
/// Overrides earlier risk detections and feeds back into risk detection. Requires
/// `IdentityRiskyUser.ReadWrite.All` with a signed-in user, or `IdentityRiskEvent.ReadWrite.All` for an
/// application without a user. Returns no content.
///
/// Missing in the China cloud.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `confirmSafe`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct SignInCollectionConfirmSafe {
    request: ActionRequest<()>,
}

impl SignInCollectionConfirmSafe {
    /// The `id` values of the sign-ins to confirm as safe.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<String>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionConfirmSafe => ()
}

/// Dismisses the risk of sign-ins that are risky but benign.
///
/// For risk that was correctly detected and is of no concern, for example after a security test. Does
/// not feed back into risk detection. Requires `IdentityRiskyUser.ReadWrite.All` with a signed-in user,
/// or `IdentityRiskEvent.ReadWrite.All` for an application without a user. Returns no content.
///
/// Missing in the China cloud.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `dismiss`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct SignInCollectionDismiss {
    request: ActionRequest<()>,
}

impl SignInCollectionDismiss {
    /// The `id` values of the sign-ins to dismiss.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<String>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionDismiss => ()
}

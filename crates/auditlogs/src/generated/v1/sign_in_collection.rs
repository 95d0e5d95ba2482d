// Generated from microsoft.graph.signIn (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Cloud, Text};
use msgraph_runtime::request::{ActionRequest, ListRequest, Place};
use super::SignInItem;

/// Interactive sign-ins of users.
///
/// This version has no way to ask for other kinds of sign-ins: non-interactive ones and those of
/// service principals and managed identities are in beta alone. Newest first, 1000 a page, which is
/// also the maximum; skipping is refused. Needs AuditLog.Read.All, with Directory.Read.All besides, and
/// a P1 or P2 licence, with which records are kept for 30 days. Records arrive minutes late and out of
/// order, and may be published again with changes.
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
    /// This version has no way to ask for other kinds of sign-ins: non-interactive ones and those of
    /// service principals and managed identities are in beta alone. Newest first, 1000 a page, which is
    /// also the maximum; skipping is refused. Needs AuditLog.Read.All, with Directory.Read.All besides, and
    /// a P1 or P2 licence, with which records are kept for 30 days. Records arrive minutes late and out of
    /// order, and may be published again with changes.
    pub fn list(&self) -> ListRequest<super::models::SignIn> {
        self.place.list()
    }

    /// The `microsoft.graph.signIn` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SignInItem {
        SignInItem::new(self.place.key(id.as_ref()))
    }

    /// Marks sign-ins as compromised, which sets their risk to high.
    ///
    /// Overrides what was detected before, and teaches the detection. Needs IdentityRiskyUser.ReadWrite.All
    /// with a signed-in user, IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no
    /// content.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `confirmCompromised`
    pub fn confirm_compromised(&self) -> SignInCollectionConfirmCompromised {
        SignInCollectionConfirmCompromised {
            request: self.place.action("confirmCompromised").missing_in(&[Cloud::China]),
        }
    }

    /// Marks sign-ins as safe, which takes their risk away.
    ///
    /// Overrides what was detected before, and teaches the detection. Needs IdentityRiskyUser.ReadWrite.All
    /// with a signed-in user, IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no
    /// content.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `confirmSafe`
    pub fn confirm_safe(&self) -> SignInCollectionConfirmSafe {
        SignInCollectionConfirmSafe {
            request: self.place.action("confirmSafe").missing_in(&[Cloud::China]),
        }
    }

    /// Dismisses the risk of sign-ins that were risky but turned out harmless.
    ///
    /// For risk that was rightly detected and is of no concern, as after a security test; the detection
    /// learns nothing from it. Needs IdentityRiskyUser.ReadWrite.All with a signed-in user,
    /// IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no content.
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

/// Marks sign-ins as compromised, which sets their risk to high.
///
/// Overrides what was detected before, and teaches the detection. Needs IdentityRiskyUser.ReadWrite.All
/// with a signed-in user, IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no
/// content.
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
    /// The sign-ins to mark, by the identifiers of their records.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<Text>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionConfirmCompromised => ()
}

/// Marks sign-ins as safe, which takes their risk away.
///
/// Overrides what was detected before, and teaches the detection. Needs IdentityRiskyUser.ReadWrite.All
/// with a signed-in user, IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no
/// content.
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
    /// The sign-ins to mark, by the identifiers of their records.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<Text>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionConfirmSafe => ()
}

/// Dismisses the risk of sign-ins that were risky but turned out harmless.
///
/// For risk that was rightly detected and is of no concern, as after a security test; the detection
/// learns nothing from it. Needs IdentityRiskyUser.ReadWrite.All with a signed-in user,
/// IdentityRiskEvent.ReadWrite.All for an app on its own. Answers with no content.
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
    /// The sign-ins to dismiss, by the identifiers of their records.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `requestIds`
    pub fn request_ids(
        self,
        request_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "requestIds",
                    request_ids.into_iter().map(Into::<Text>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    SignInCollectionDismiss => ()
}

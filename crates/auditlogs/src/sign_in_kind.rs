//! The kinds of sign-ins, and how to request each.

use msgraph_runtime::query::Filter;
use msgraph_runtime::request::ListRequest;

use crate::beta::SignInCollectionRequestBuilder;
use crate::beta::models::SignIn;

/// A kind of sign-in, as in the property `signInEventTypes`.
///
/// Without a filter the service returns interactive user sign-ins *only*, which are a small part of all sign-ins in
/// most tenants. [`list_kind`](SignInCollectionRequestBuilder::list_kind) requests one kind,
/// [`requests_by_kind`](SignInCollectionRequestBuilder::requests_by_kind) all of them.
///
/// ```
/// use msgraph_auditlogs::SignInKind;
///
/// let filter = SignInKind::ServicePrincipal.filter();
/// assert_eq!(filter.to_string(), "signInEventTypes/any(x:x eq 'servicePrincipal')");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SignInKind {
    /// A person signed in: entered a password or answered a challenge. Wire name: `interactiveUser`
    InteractiveUser,
    /// A client signed in for a person, with a token or a cookie. Wire name: `nonInteractiveUser`
    NonInteractiveUser,
    /// An application signed in with its own credentials. Wire name: `servicePrincipal`
    ServicePrincipal,
    /// An Azure resource signed in with credentials that the platform manages. Wire name: `managedIdentity`
    ManagedIdentity,
}

impl SignInKind {
    /// All kinds.
    pub const ALL: &'static [Self] =
        &[Self::InteractiveUser, Self::NonInteractiveUser, Self::ServicePrincipal, Self::ManagedIdentity];

    /// The value in `signInEventTypes`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InteractiveUser => "interactiveUser",
            Self::NonInteractiveUser => "nonInteractiveUser",
            Self::ServicePrincipal => "servicePrincipal",
            Self::ManagedIdentity => "managedIdentity",
        }
    }

    /// Returns the filter that selects this kind. The service rejects user kinds and other kinds in one request.
    pub fn filter(self) -> Filter<SignIn> {
        SignIn::SIGN_IN_EVENT_TYPES.any(|kind| kind.eq(self.as_str()))
    }
}

impl SignInCollectionRequestBuilder {
    /// Lists the sign-ins of one kind. Further filters narrow the result.
    ///
    /// ```
    /// # use msgraph_auditlogs::{Client, Error};
    /// use msgraph_auditlogs::SignInKind;
    /// use msgraph_auditlogs::beta::{AuditLogs, models::SignIn};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = AuditLogs::new(&client)
    ///     .sign_ins()
    ///     .list_kind(SignInKind::ManagedIdentity)
    ///     .filter(SignIn::STATUS_ERROR_CODE.eq(0))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_kind(&self, kind: SignInKind) -> ListRequest<SignIn> {
        self.list().filter(kind.filter())
    }

    /// Returns one request per kind, since the service does not return all kinds in one.
    ///
    /// ```
    /// # use msgraph_auditlogs::{Client, Error};
    /// use futures::TryStreamExt as _;
    /// use msgraph_auditlogs::beta::AuditLogs;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for (kind, request) in AuditLogs::new(&client).sign_ins().requests_by_kind() {
    ///     let mut records = request.records();
    ///     while let Some(sign_in) = records.try_next().await? {
    ///         println!("{}: {:?}", kind.as_str(), sign_in.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn requests_by_kind(&self) -> impl Iterator<Item = (SignInKind, ListRequest<SignIn>)> + use<> {
        let requests = self.clone();
        SignInKind::ALL.iter().map(move |&kind| (kind, requests.list_kind(kind)))
    }
}

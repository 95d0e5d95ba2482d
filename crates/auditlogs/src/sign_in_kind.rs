//! The four kinds of sign-ins, and how to ask for each.

use msgraph_runtime::query::Filter;
use msgraph_runtime::request::ListRequest;

use crate::beta::SignInCollection;
use crate::beta::models::SignIn;

/// A kind of sign-in, as the service tells them apart in `signInEventTypes`.
///
/// Without a filter the service lists interactive user sign-ins *only*, which on most tenants are a small part
/// of all. [`SignInCollection::list_kind`] asks for one kind, [`SignInCollection::list_kinds`] for all of them.
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
    /// A person who typed a password, answered a challenge or otherwise took part. Wire name: `interactiveUser`
    InteractiveUser,
    /// A client that used a token or a cookie on behalf of a person. Wire name: `nonInteractiveUser`
    NonInteractiveUser,
    /// An application that used its own credentials. Wire name: `servicePrincipal`
    ServicePrincipal,
    /// An Azure resource whose credentials the platform keeps. Wire name: `managedIdentity`
    ManagedIdentity,
}

impl SignInKind {
    /// Every kind.
    pub const ALL: [Self; 4] =
        [Self::InteractiveUser, Self::NonInteractiveUser, Self::ServicePrincipal, Self::ManagedIdentity];

    /// The kind's text in `signInEventTypes`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InteractiveUser => "interactiveUser",
            Self::NonInteractiveUser => "nonInteractiveUser",
            Self::ServicePrincipal => "servicePrincipal",
            Self::ManagedIdentity => "managedIdentity",
        }
    }

    /// The filter that selects the kind. The service refuses to mix user kinds and the other two in one request.
    pub fn filter(self) -> Filter<SignIn> {
        SignIn::SIGN_IN_EVENT_TYPES.any(|kind| kind.eq(self.as_str()))
    }
}

impl SignInCollection {
    /// Lists the sign-ins of one kind. Further filters narrow the list down.
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

    /// A request for each kind, since the service refuses to mix them in one.
    ///
    /// ```
    /// # use msgraph_auditlogs::{Client, Error};
    /// use futures::TryStreamExt as _;
    /// use msgraph_auditlogs::beta::AuditLogs;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for (kind, request) in AuditLogs::new(&client).sign_ins().list_kinds() {
    ///     let mut records = request.records();
    ///     while let Some(sign_in) = records.try_next().await? {
    ///         println!("{}: {:?}", kind.as_str(), sign_in.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_kinds(&self) -> [(SignInKind, ListRequest<SignIn>); 4] {
        SignInKind::ALL.map(|kind| (kind, self.list_kind(kind)))
    }
}

//! One token for all requests of a client.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinError;
use tokio::time::{Instant, timeout};
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::{AccessToken, Credential, CredentialError, SharedSource, TokenRequest};

/// A refresh that nobody waits for ends after this time.
const BACKGROUND_LIMIT: Duration = Duration::from_secs(60);
/// The pause after a refresh ahead of time that failed, while the current token is still valid.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(30);

/// Asks a credential for tokens on behalf of all requests of a client.
///
/// Requests that need a token at the same time share one call to the credential, and its outcome. A token with
/// a known lifetime is reused, and replaced in the background shortly before it expires; any other token is
/// requested for every attempt, as the credential may keep tokens itself.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Shared>);

struct Shared {
    credential: Arc<dyn Credential>,
    scope: String,
    authority_host: Option<String>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<AccessToken>,
    call: Option<Call>,
    /// Set after a refresh ahead of time failed.
    paused_until: Option<Instant>,
}

/// A call to the credential that has not ended.
struct Call {
    refresh: bool,
    claims: Option<String>,
    /// Closed, and the call canceled, when nobody waits any more.
    outcome: Arc<watch::Sender<Option<Outcome>>>,
}

type Outcome = Result<AccessToken, SharedSource>;

/// What a request does next.
enum Step {
    Use(AccessToken),
    /// Wait for a call that serves this request.
    Wait(watch::Receiver<Option<Outcome>>),
    /// Wait for a call that asks for something else, then look again.
    WaitForOther(watch::Receiver<Option<Outcome>>),
}

impl TokenCache {
    pub(crate) fn new(credential: Arc<dyn Credential>, scope: &str, authority_host: Option<&str>) -> Self {
        Self(Arc::new(Shared {
            credential,
            scope: scope.to_owned(),
            authority_host: authority_host.map(str::to_owned),
            state: Mutex::default(),
        }))
    }

    /// Returns a token that is valid now, and not the one that the service has just refused.
    ///
    /// A caller that stops waiting leaves the others undisturbed. Must be polled inside a tokio runtime.
    pub(crate) async fn token(
        &self,
        refused: Option<&AccessToken>,
        claims: Option<&str>,
    ) -> Result<AccessToken, CredentialError> {
        loop {
            let (mut outcome, is_ours) = match self.step(refused, claims) {
                Step::Use(token) => return Ok(token),
                Step::Wait(outcome) => (outcome, true),
                Step::WaitForOther(outcome) => (outcome, false),
            };
            // An error means that the call was canceled: look again.
            let Ok(outcome) = outcome.wait_for(Option::is_some).await.map(|outcome| outcome.clone()) else {
                continue;
            };
            if is_ours && let Some(outcome) = outcome {
                return outcome.map_err(SharedSource::into_error);
            }
        }
    }

    fn step(&self, refused: Option<&AccessToken>, claims: Option<&str>) -> Step {
        let mut state = self.0.state();
        let now = Instant::now();
        let current = state.token.as_ref().filter(|token| {
            token.is_valid_at(now) && refused.is_none_or(|refused| refused.secret() != token.secret())
        });
        if let Some(token) = current.cloned() {
            let is_due = token.is_due_at(now) && state.paused_until.is_none_or(|until| until <= now);
            if is_due && state.call.is_none() {
                let waiting = self.start(&mut state, true, None);
                tokio::spawn(keep_waiting(waiting));
            }
            return Step::Use(token);
        }
        let refresh = refused.is_some();
        match &state.call {
            Some(call) => {
                let serves =
                    (!refresh && claims.is_none()) || (call.refresh && call.claims.as_deref() == claims);
                let outcome = call.outcome.subscribe();
                if serves { Step::Wait(outcome) } else { Step::WaitForOther(outcome) }
            }
            None => Step::Wait(self.start(&mut state, refresh, claims)),
        }
    }

    /// Calls the credential in a task of its own, which no caller cancels for the others.
    fn start(
        &self,
        state: &mut State,
        refresh: bool,
        claims: Option<&str>,
    ) -> watch::Receiver<Option<Outcome>> {
        let (sender, receiver) = watch::channel(None);
        let sender = Arc::new(sender);
        let claims = claims.map(str::to_owned);
        state.call = Some(Call { refresh, claims: claims.clone(), outcome: Arc::clone(&sender) });
        let shared = Arc::clone(&self.0);
        let request = TokenRequest {
            scope: shared.scope.clone(),
            authority_host: shared.authority_host.clone(),
            refresh,
            claims,
        };
        let call = async move { shared.call(request, sender).await };
        tokio::spawn(call.in_current_span().with_current_subscriber());
        receiver
    }
}

impl Shared {
    async fn call(self: Arc<Self>, request: TokenRequest, sender: Arc<watch::Sender<Option<Outcome>>>) {
        let credential = Arc::clone(&self.credential);
        // A task of its own, so that a panic of the credential is an outcome.
        let task = tokio::spawn(
            async move { credential.token(request).await }.in_current_span().with_current_subscriber(),
        );
        let outcome = {
            let abort = task.abort_handle();
            let mut task = pin!(task);
            let mut abandoned = pin!(sender.closed());
            poll_fn(|context| {
                if let Poll::Ready(outcome) = task.as_mut().poll(context) {
                    return Poll::Ready(Some(outcome));
                }
                abandoned.as_mut().poll(context).map(|()| {
                    abort.abort();
                    None
                })
            })
            .await
        };
        let outcome = outcome.map(|joined| match joined {
            Ok(Ok(token)) => Ok(token),
            Ok(Err(error)) => Err(error.into_shared()),
            Err(error) => Err(CredentialError::from(description(&error)).into_shared()),
        });
        let mut state = self.state();
        match &outcome {
            Some(Ok(token)) => {
                state.token = Some(token.clone());
                state.paused_until = None;
            }
            Some(Err(_)) => state.paused_until = Instant::now().checked_add(PAUSE_AFTER_FAILURE),
            None => {}
        }
        if state.call.as_ref().is_some_and(|call| Arc::ptr_eq(&call.outcome, &sender)) {
            state.call = None;
        }
        drop(state);
        if let Some(outcome) = outcome {
            sender.send_replace(Some(outcome));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is consistent between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits on behalf of nobody, so that a refresh ahead of time is not canceled.
async fn keep_waiting(mut outcome: watch::Receiver<Option<Outcome>>) {
    // The outcome is in the state; a call that takes longer is canceled.
    let _ = timeout(BACKGROUND_LIMIT, outcome.wait_for(Option::is_some)).await;
}

fn description(error: &JoinError) -> &'static str {
    if error.is_panic() {
        "the credential panicked"
    } else {
        "the runtime shut down while a token was requested"
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::time::sleep;

    use super::*;
    use crate::client::credential::CredentialFn;

    const HOUR: Duration = Duration::from_secs(3600);

    /// A cache over a credential that takes a second and returns `token 1`, `token 2` ..., and the number of calls.
    fn cache(lifetime: Option<Duration>) -> (TokenCache, Arc<AtomicUsize>) {
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        let credential = CredentialFn::new(move |_| {
            let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                sleep(Duration::from_secs(1)).await;
                let token = AccessToken::new(format!("token {number}"));
                Ok(match lifetime {
                    Some(lifetime) => token.with_lifetime(lifetime),
                    None => token,
                })
            }
        });
        (TokenCache::new(Arc::new(credential), "scope", None), calls)
    }

    async fn secret(cache: &TokenCache) -> String {
        cache.token(None, None).await.unwrap().secret().to_owned()
    }

    #[tokio::test(start_paused = true)]
    async fn concurrent_requests_share_one_call() {
        for lifetime in [None, Some(HOUR)] {
            let (cache, calls) = cache(lifetime);
            let tokens = futures::future::join_all((0..10).map(|_| secret(&cache))).await;
            assert!(tokens.iter().all(|token| token == "token 1"), "{tokens:?}");
            assert_eq!(calls.load(Ordering::SeqCst), 1);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_without_a_lifetime_is_requested_each_time() {
        let (cache, _) = cache(None);
        assert_eq!((secret(&cache).await.as_str(), secret(&cache).await.as_str()), ("token 1", "token 2"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_replaced_in_the_background_before_it_expires() {
        let (cache, calls) = cache(Some(HOUR));
        assert_eq!(secret(&cache).await, "token 1");
        sleep(HOUR - Duration::from_secs(200)).await;
        let before = Instant::now();
        assert_eq!(secret(&cache).await, "token 1");
        assert_eq!(before.elapsed(), Duration::ZERO, "the valid token is used without waiting");
        sleep(Duration::from_secs(2)).await;
        assert_eq!(secret(&cache).await, "token 2");
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn an_expired_token_is_not_used() {
        let (cache, _) = cache(Some(HOUR));
        assert_eq!(secret(&cache).await, "token 1");
        sleep(HOUR).await;
        assert_eq!(secret(&cache).await, "token 2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_is_replaced_once_for_all_requests() {
        let (cache, calls) = cache(Some(HOUR));
        let first = cache.token(None, None).await.unwrap();
        let tokens = futures::future::join_all((0..5).map(|_| cache.token(Some(&first), None))).await;
        assert!(tokens.iter().all(|token| token.as_ref().unwrap().secret() == "token 2"));
        // Refused after the others replaced it.
        assert_eq!(cache.token(Some(&first), None).await.unwrap().secret(), "token 2");
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_stops_waiting_does_not_cancel_the_others() {
        let (cache, calls) = cache(Some(HOUR));
        let impatient = timeout(Duration::from_millis(100), secret(&cache));
        let (impatient, patient) = futures::future::join(impatient, secret(&cache)).await;
        assert!(impatient.is_err());
        assert_eq!(patient, "token 1");
        assert_eq!(calls.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_nobody_waits_for_is_canceled() {
        let cache = TokenCache::new(
            Arc::new(CredentialFn::new(|_| std::future::pending::<Result<AccessToken, CredentialError>>())),
            "scope",
            None,
        );
        assert!(timeout(Duration::from_secs(1), cache.token(None, None)).await.is_err());
        tokio::task::yield_now().await;
        tokio::task::yield_now().await;
        assert!(cache.0.state().call.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_shared_and_not_kept() {
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        let credential = CredentialFn::new(move |_| {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            async move {
                sleep(Duration::from_secs(1)).await;
                if number == 0 { Err("refused".into()) } else { Ok(AccessToken::new("token")) }
            }
        });
        let cache = TokenCache::new(Arc::new(credential), "scope", None);
        let outcomes = futures::future::join_all((0..3).map(|_| cache.token(None, None))).await;
        assert!(outcomes.iter().all(Result::is_err));
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        assert_eq!(secret(&cache).await, "token");
    }

    #[tokio::test(start_paused = true)]
    async fn a_credential_that_panics_is_an_error() {
        let credential = CredentialFn::new(|request: TokenRequest| async move {
            assert!(request.refresh, "this panic is part of the test");
            Ok(AccessToken::new("token"))
        });
        let cache = TokenCache::new(Arc::new(credential), "scope", None);
        let error = cache.token(None, None).await.unwrap_err();
        assert_eq!(error.into_source().to_string(), "the credential panicked");
    }

    #[tokio::test(start_paused = true)]
    async fn claims_are_passed_on_even_while_another_call_runs() {
        let credential = CredentialFn::new(|request: TokenRequest| async move {
            sleep(Duration::from_secs(1)).await;
            Ok(AccessToken::new(request.claims.unwrap_or_default()).with_lifetime(HOUR))
        });
        let cache = TokenCache::new(Arc::new(credential), "scope", None);
        let refused = AccessToken::new("old");
        let plain = cache.token(None, None);
        let challenged = cache.token(Some(&refused), Some("claims"));
        let (plain, challenged) = futures::future::join(plain, challenged).await;
        assert_eq!(plain.unwrap().secret(), "");
        // The token of the other call is not the refused one.
        assert_eq!(challenged.unwrap().secret(), "");
        let empty = AccessToken::new("");
        assert_eq!(cache.token(Some(&empty), Some("claims")).await.unwrap().secret(), "claims");
    }
}

//! How many requests are taken in which time.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Counts the requests of every caller.
#[derive(Debug)]
pub(crate) struct Limiter {
    limit: Option<(u32, Duration)>,
    callers: Mutex<HashMap<String, VecDeque<Instant>>>,
}

impl Limiter {
    pub(crate) fn new(limit: Option<(u32, Duration)>) -> Self {
        Limiter { limit, callers: Mutex::default() }
    }

    /// Counts a request, or returns how long to wait.
    pub(crate) fn admit(&self, caller: &str) -> Result<(), Duration> {
        let Some((most, window)) = self.limit else { return Ok(()) };
        let now = Instant::now();
        let mut callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = callers.entry(caller.to_owned()).or_default();
        while recent.front().is_some_and(|first| now.duration_since(*first) >= window) {
            recent.pop_front();
        }
        match recent.front() {
            Some(first) if recent.len() >= most as usize => {
                Err(window.saturating_sub(now.duration_since(*first)))
            }
            _ => {
                recent.push_back(now);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_caller_waits_until_its_oldest_request_is_forgotten() {
        let limiter = Limiter::new(Some((2, Duration::from_secs(10))));
        assert!(limiter.admit("a").is_ok());
        tokio::time::advance(Duration::from_secs(4)).await;
        assert!(limiter.admit("a").is_ok());
        assert_eq!(limiter.admit("a"), Err(Duration::from_secs(6)));
        assert!(limiter.admit("b").is_ok());
        tokio::time::advance(Duration::from_secs(6)).await;
        assert!(limiter.admit("a").is_ok());
    }
}

//! Failures of TLS among those of a connection.

use std::error::Error;
use std::io;

/// Whether an exchange failed because of TLS: a certificate that is not trusted, or no common protocol.
///
/// Another attempt would fail in the same way.
pub(crate) fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<rustls::Error>() {
            return true;
        }
        // An I/O error shows the source of what it wraps, not that itself.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if wrapped.is_some_and(|wrapped| is_tls(wrapped)) {
            return true;
        }
        next = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tls_error_is_found_wherever_it_is_wrapped() {
        let tls = || rustls::Error::General("no".to_owned());
        assert!(is_tls(&tls()));
        assert!(is_tls(&io::Error::other(tls())));
        assert!(is_tls(&io::Error::other(io::Error::other(tls()))));
        assert!(!is_tls(&io::Error::other("reset")));
        assert!(!is_tls(&io::Error::from(io::ErrorKind::ConnectionRefused)));
    }
}

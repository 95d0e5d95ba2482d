//! Random numbers for jitter and request ids, which need to be different but not secret.

use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

/// Every `RandomState` has keys of its own, seeded by the system.
fn bits() -> u64 {
    RandomState::new().hash_one(0_u8)
}

/// A random version 4 UUID, as the service wants it in `client-request-id`.
pub(crate) fn uuid() -> String {
    let (high, low) = (bits(), bits());
    let high = (high & !0xf000) | 0x4000;
    let low = (low & (u64::MAX >> 2)) | (1 << 63);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

/// Any duration from zero to `longest`.
pub(crate) fn up_to(longest: Duration) -> Duration {
    // The upper 53 bits fill the mantissa of a fraction of one.
    let fraction = (bits() >> 11) as f64 / (1_u64 << 53) as f64;
    longest.mul_f64(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_4_uuids_and_differ() {
        let ids: std::collections::HashSet<String> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(ids.len(), 1000);
        for id in ids {
            let parts: Vec<&str> = id.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
            assert!(parts[2].starts_with('4') && parts[3].starts_with(['8', '9', 'a', 'b']), "{id}");
        }
    }

    #[test]
    fn jitter_is_spread_over_the_whole_range() {
        let waits: Vec<f64> = (0..1000).map(|_| up_to(Duration::from_secs(1)).as_secs_f64()).collect();
        assert!(waits.iter().all(|wait| (0.0..=1.0).contains(wait)));
        assert!(waits.iter().any(|wait| *wait < 0.1) && waits.iter().any(|wait| *wait > 0.9));
    }
}

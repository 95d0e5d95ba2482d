//! The last entry, found by asking for numbers: a listing may be old, or long.

use futures_util::future::try_join_all;

use crate::entry::Entry;
use crate::error::Error;
use crate::store::Store;

/// How many numbers are asked for at the same time.
const PROBES: u64 = 32;

/// The number of the last entry; none where there is none.
pub(super) async fn find(store: &Store, tenant: &str) -> Result<Option<u64>, Error> {
    if !exists(store, tenant, 0).await? {
        return Ok(None);
    }
    // Entries have no holes: the first power of two that is missing bounds the search.
    let powers: Vec<u64> = (0..30).map(|power| 1_u64 << power).collect();
    let (mut low, mut high) = narrow(store, tenant, 0, &powers).await?;
    let mut high = loop {
        match high.take() {
            Some(high) => break high,
            None => {
                let powers: Vec<u64> = (1..8).map(|power| low.saturating_mul(1 << power)).collect();
                (low, high) = narrow(store, tenant, low, &powers).await?;
            }
        }
    };
    while high - low > 1 {
        let step = ((high - low) / PROBES).max(1);
        let numbers: Vec<u64> =
            (1..=PROBES).map(|probe| low + probe * step).filter(|number| *number < high).collect();
        let (found, missing) = narrow(store, tenant, low, &numbers).await?;
        low = found;
        high = missing.unwrap_or(high);
    }
    Ok(Some(low))
}

/// The last of the numbers that is there, or `low`, and the first that is missing.
async fn narrow(store: &Store, tenant: &str, low: u64, numbers: &[u64]) -> Result<(u64, Option<u64>), Error> {
    let found = try_join_all(numbers.iter().map(|number| exists(store, tenant, *number))).await?;
    let there = found.iter().take_while(|found| **found).count();
    let last = there.checked_sub(1).and_then(|index| numbers.get(index)).copied();
    Ok((last.unwrap_or(low), numbers.get(there).copied()))
}

async fn exists(store: &Store, tenant: &str, number: u64) -> Result<bool, Error> {
    Ok(store.size(tenant, &Entry::path(number)).await?.is_some())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[tokio::test]
    async fn the_head_is_found_for_every_length() {
        let store = Store::memory();
        assert_eq!(find(&store, "t").await.unwrap(), None);
        for number in 0..300 {
            store.create("t", &Entry::path(number), Bytes::new()).await.unwrap();
            assert_eq!(find(&store, "t").await.unwrap(), Some(number));
        }
    }
}

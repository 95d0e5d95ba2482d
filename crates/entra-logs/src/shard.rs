//! Shards: which process collects which tenants.

use std::env;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// One of `count` shards. Tenants are distributed by the hash of their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shard {
    index: u64,
    count: u64,
}

impl Shard {
    /// Whether a tenant belongs to this shard.
    pub(crate) fn has(self, tenant: &str) -> bool {
        let hash = Sha256::digest(tenant.trim().to_ascii_lowercase().as_bytes());
        let number = hash.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        number.checked_rem(self.count) == Some(self.index)
    }

    fn parse(text: &str, job_index: Option<&str>) -> Result<Self, String> {
        let invalid = || {
            format!(
                "{text:?} is not a shard: write 0/8 for the first of 8, or 8 where JOB_COMPLETION_INDEX is set"
            )
        };
        let (index, count) = match text.split_once('/') {
            Some((index, count)) => (index, count),
            None => (job_index.ok_or_else(invalid)?, text),
        };
        let index: u64 = index.trim().parse().map_err(|_| invalid())?;
        let count: u64 = count.trim().parse().map_err(|_| invalid())?;
        if index >= count {
            return Err(format!("shard {index}/{count} does not exist: shards are numbered from 0"));
        }
        Ok(Self { index, count })
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::parse(text, env::var("JOB_COMPLETION_INDEX").ok().as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tenant_belongs_to_exactly_one_shard() {
        let shards: Vec<Shard> = (0..5).map(|index| Shard { index, count: 5 }).collect();
        let mut sizes = [0; 5];
        for tenant in 0..1_000 {
            let name = format!("00000000-0000-0000-0000-{tenant:012}");
            let of: Vec<usize> = (0..5).filter(|index| shards[*index].has(&name)).collect();
            assert_eq!(of.len(), 1);
            sizes[of[0]] += 1;
        }
        assert!(sizes.iter().all(|size| (140..260).contains(size)), "{sizes:?}");
    }

    /// The distribution is part of the interface: another program version must not move tenants.
    #[test]
    fn the_hash_never_changes() {
        let has = |index| Shard { index, count: 7 }.has("11111111-2222-3333-4444-555555555555");
        assert_eq!((0..7).position(has), Some(EXPECTED));
    }
    const EXPECTED: usize = 4;

    #[test]
    fn the_letter_case_of_a_tenant_does_not_matter() {
        for index in 0..3 {
            let shard = Shard { index, count: 3 };
            assert_eq!(shard.has("ABCDEF"), shard.has("abcdef"));
        }
    }

    #[test]
    fn the_index_is_given_or_that_of_the_job() {
        assert_eq!(Shard::parse("2/8", None), Ok(Shard { index: 2, count: 8 }));
        assert_eq!(Shard::parse("8", Some("3")), Ok(Shard { index: 3, count: 8 }));
        for (text, index) in [("8", None), ("8/8", None), ("x/8", None), ("0/0", None), ("4", Some("4"))] {
            assert!(Shard::parse(text, index).is_err(), "{text}");
        }
    }
}

//! Which item of one model is which of the other.

use std::collections::BTreeMap;

/// The items of two models, by name.
pub(super) struct Pairs<'a, T> {
    /// In both.
    pub(super) both: Vec<(&'a T, &'a T)>,
    /// In the first alone.
    pub(super) removed: Vec<&'a T>,
    /// In the second alone.
    pub(super) added: Vec<&'a T>,
}

impl<'a, T> Pairs<'a, T> {
    /// Pairs the items that have the same key.
    pub(super) fn by_key<K: Ord>(from: &'a [T], to: &'a [T], key: impl Fn(&'a T) -> K) -> Self {
        let mut later: BTreeMap<K, &T> = to.iter().map(|item| (key(item), item)).collect();
        let mut pairs = Self { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
        for item in from {
            match later.remove(&key(item)) {
                Some(other) => pairs.both.push((item, other)),
                None => pairs.removed.push(item),
            }
        }
        pairs.added = later.into_values().collect();
        pairs
    }

    /// Pairs removed and added items that have the same name in Rust: only the wire name changed.
    pub(super) fn same_in_rust<K: Ord>(&mut self, key: impl Fn(&'a T) -> K) {
        let mut added: BTreeMap<K, &T> = BTreeMap::new();
        for &item in &self.added {
            added.entry(key(item)).or_insert(item);
        }
        let mut found = Vec::new();
        self.removed.retain(|item| match added.remove(&key(item)) {
            Some(other) => {
                found.push((*item, other));
                false
            }
            None => true,
        });
        self.added.retain(|item| !found.iter().any(|(_, other)| std::ptr::eq(*other, *item)));
        self.both.extend(found);
    }

    /// Removes what seems to continue under another name: pairs of a removed and an added item whose
    /// `likeness` is over one half, the most alike first.
    pub(super) fn take_renames(&mut self, likeness: impl Fn(&T, &T) -> f64) -> Vec<(&'a T, &'a T)> {
        let mut candidates = Vec::new();
        for &removed in &self.removed {
            for &added in &self.added {
                let likeness = likeness(removed, added);
                if likeness > 0.5 {
                    candidates.push((likeness, removed, added));
                }
            }
        }
        candidates.sort_by(|left, right| right.0.total_cmp(&left.0));
        let mut renames = Vec::<(&T, &T)>::new();
        for (_, removed, added) in candidates {
            let is_taken = |&(from, to): &(&T, &T)| std::ptr::eq(from, removed) || std::ptr::eq(to, added);
            if !renames.iter().any(is_taken) {
                renames.push((removed, added));
            }
        }
        self.removed.retain(|item| !renames.iter().any(|(from, _)| std::ptr::eq(*from, *item)));
        self.added.retain(|item| !renames.iter().any(|(_, to)| std::ptr::eq(*to, *item)));
        renames
    }
}

/// How alike two names are, from 0 to 1; case doesn't count.
pub(super) fn likeness_of_names(left: &str, right: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&left.to_lowercase(), &right.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_renamed_at_most_once() {
        let from = ["userName", "userId"];
        let to = ["userNames", "userIds", "created"];
        let mut pairs = Pairs::by_key(&from, &to, |name| *name);
        let mut renames = pairs.take_renames(|left, right| likeness_of_names(left, right));
        renames.sort_unstable();
        assert_eq!(renames, [(&"userId", &"userIds"), (&"userName", &"userNames")]);
        assert!(pairs.removed.is_empty());
        assert_eq!(pairs.added, [&"created"]);
    }
}

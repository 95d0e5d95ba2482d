//! From the name of a member to its index.

use std::sync::atomic::{AtomicU8, Ordering};

/// A hash table of the names of a model's members, made when the model is compiled.
#[doc(hidden)]
#[derive(Debug)]
pub struct Lookup {
    names: &'static [&'static str],
    /// Indexes of names, at the slots of their hashes or the next free slots.
    slots: [u8; SLOTS],
}

const SLOTS: usize = 256;
const FREE: u8 = u8::MAX;

/// The number of names in the table, which leaves half the slots free. Further names are searched for.
const TABLED: usize = 128;

impl Lookup {
    /// Tables names.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "constant functions have nothing else, and failed while compiling"
    )]
    #[expect(clippy::cast_possible_truncation, reason = "there are fewer than 128 indexes")]
    pub const fn new(names: &'static [&'static str]) -> Self {
        let mut slots = [FREE; SLOTS];
        let mut index = 0;
        while index < names.len() && index < TABLED {
            let mut slot = hash(names[index].as_bytes());
            while slots[slot as usize] != FREE {
                slot = slot.wrapping_add(1);
            }
            slots[slot as usize] = index as u8;
            index += 1;
        }
        Self { names, slots }
    }

    /// The index of a name.
    #[must_use]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        let mut slot = hash(name.as_bytes());
        while let Some(index) = self.slots.get(usize::from(slot)).filter(|index| **index != FREE) {
            let index = usize::from(*index);
            if self.names.get(index).is_some_and(|known| *known == name) {
                return Some(index);
            }
            slot = slot.wrapping_add(1);
        }
        let rest = self.names.get(TABLED..)?;
        rest.iter().position(|known| *known == name).map(|index| TABLED + index)
    }
}

/// The order in which the members of a type arrived last: after each member, its successor.
#[doc(hidden)]
#[derive(Debug)]
pub struct Order {
    /// By the index of a member plus one, or zero for the start: the index plus one, or zero if unknown.
    next: [AtomicU8; TABLED + 1],
}

impl Order {
    /// No order is known.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "made in a static")]
    pub const fn new() -> Self {
        Self { next: [const { AtomicU8::new(0) }; TABLED + 1] }
    }

    /// The index of the member that is expected after `previous`, which counts from one.
    #[inline]
    pub(super) fn after(&self, previous: usize) -> usize {
        match self.next.get(previous).map(|next| next.load(Ordering::Relaxed)) {
            None | Some(0) => previous,
            Some(next) => usize::from(next) - 1,
        }
    }

    /// The member of this index came after `previous`.
    #[cold]
    pub(super) fn learn(&self, previous: usize, index: usize) {
        if let (Some(next), Ok(index)) = (self.next.get(previous), u8::try_from(index + 1)) {
            next.store(index, Ordering::Relaxed);
        }
    }
}

/// Mixes the length with the first and last letters.
const fn hash(name: &[u8]) -> u8 {
    let letters = match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(7),
        _ => short(name),
    };
    ((letters ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8
}

/// The letters of a name of less than eight.
const fn short(name: &[u8]) -> u64 {
    let mut letters = 0;
    let mut rest = name;
    while let [first, others @ ..] = rest {
        letters = letters << 8 | *first as u64;
        rest = others;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_at_its_index() {
        let names: Vec<&'static str> = (0..300).map(|number| &*format!("name{number}").leak()).collect();
        for count in [0, 1, 75, TABLED, TABLED + 1, 300] {
            let names: &'static [&'static str] = names[..count].to_vec().leak();
            let lookup = Lookup::new(names);
            for (index, name) in names.iter().enumerate() {
                assert_eq!(lookup.index_of(name), Some(index));
            }
            for other in ["", "name", "name300", "Name1"] {
                assert_eq!(lookup.index_of(other), None, "{other} of {count}");
            }
        }
    }
}

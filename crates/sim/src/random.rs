//! Numbers that look random and are the same on any machine: integers only, no state but a seed.

/// Spreads the bits of a number (the finalizer of SplitMix64). Different inputs give different outputs.
pub(crate) fn mix(value: u64) -> u64 {
    let mut value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

/// Undoes [`mix`].
pub(crate) fn unmix(value: u64) -> u64 {
    let mut value = value ^ (value >> 31) ^ (value >> 62);
    value = value.wrapping_mul(0x3196_42B2_D24D_8EC3);
    value = value ^ (value >> 27) ^ (value >> 54);
    value = value.wrapping_mul(0x96DE_1B17_3F11_9089);
    value = value ^ (value >> 30) ^ (value >> 60);
    value.wrapping_sub(0x9E37_79B9_7F4A_7C15)
}

/// A number made of two.
pub(crate) fn combine(seed: u64, salt: u64) -> u64 {
    mix(seed ^ mix(salt))
}

/// A number made of several.
pub(crate) fn combine_all(numbers: &[u64]) -> u64 {
    numbers.iter().fold(0, |all, number| combine(all, *number))
}

/// A number made of a text.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| mix(hash ^ u64::from(byte)))
}

/// A number below `limit`, which must not be 0, from a random one.
pub(crate) fn below(random: u64, limit: u64) -> u64 {
    let product = u128::from(random) * u128::from(limit);
    u64::try_from(product >> 64).unwrap_or(0)
}

/// A position below `length`, which must not be 0.
pub(crate) fn place(random: u64, length: usize) -> usize {
    let position = below(random, u64::try_from(length).unwrap_or(0));
    usize::try_from(position).unwrap_or(0)
}

/// One of `items`.
pub(crate) fn pick<T>(random: u64, items: &[T]) -> Option<&T> {
    items.get(place(random, items.len()))
}

/// True in `percent` of a hundred cases.
pub(crate) fn chance(random: u64, percent: u64) -> bool {
    below(random, 100) < percent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixing_is_undone() {
        for value in [0, 1, 2, 77, u64::MAX, 0x8000_0000_0000_0000, 123_456_789] {
            assert_eq!(unmix(mix(value)), value);
        }
    }

    #[test]
    fn numbers_never_change() {
        assert_eq!(mix(0), 0xE220_A839_7B1D_CDAF);
        assert_eq!(combine(7, 1), combine(7, 1));
        assert!(below(u64::MAX, 10) == 9 && below(0, 10) == 0);
    }
}

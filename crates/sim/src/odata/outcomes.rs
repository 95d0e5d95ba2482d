//! Three-valued logic over what is known.

/// The outcomes that a condition can have: true, false, null. More than one while a record is only known in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcomes(u8);

impl Outcomes {
    pub(crate) const TRUE: Self = Outcomes(1);
    pub(crate) const FALSE: Self = Outcomes(2);
    pub(crate) const NULL: Self = Outcomes(4);
    /// Not known yet.
    pub(crate) const ANY: Self = Outcomes(7);

    pub(crate) fn of(condition: bool) -> Self {
        if condition { Self::TRUE } else { Self::FALSE }
    }

    /// Whether the condition can be true.
    pub(crate) fn can_hold(self) -> bool {
        self.has(Self::TRUE)
    }

    fn has(self, outcome: Self) -> bool {
        self.0 & outcome.0 != 0
    }

    fn from_bits(can_be_true: bool, can_be_false: bool, can_be_null: bool) -> Self {
        Outcomes(u8::from(can_be_true) | u8::from(can_be_false) << 1 | u8::from(can_be_null) << 2)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        let not_false = |outcomes: Self| outcomes.has(Self::TRUE) || outcomes.has(Self::NULL);
        Self::from_bits(
            self.has(Self::TRUE) && other.has(Self::TRUE),
            self.has(Self::FALSE) || other.has(Self::FALSE),
            self.has(Self::NULL) && not_false(other) || other.has(Self::NULL) && not_false(self),
        )
    }

    pub(crate) fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    pub(crate) fn not(self) -> Self {
        Self::from_bits(self.has(Self::FALSE), self.has(Self::TRUE), self.has(Self::NULL))
    }

    /// Null counts as false: what `any` and `all` make of a condition.
    pub(crate) fn null_is_false(self) -> Self {
        Self::from_bits(self.has(Self::TRUE), self.has(Self::FALSE) || self.has(Self::NULL), false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_neither_true_nor_false() {
        let (yes, no, null) = (Outcomes::TRUE, Outcomes::FALSE, Outcomes::NULL);
        for (left, right, and, or) in [
            (yes, yes, yes, yes),
            (yes, no, no, yes),
            (no, no, no, no),
            (null, yes, null, yes),
            (null, no, no, null),
            (null, null, null, null),
        ] {
            assert_eq!((left.and(right), right.and(left)), (and, and));
            assert_eq!((left.or(right), right.or(left)), (or, or));
        }
        assert_eq!((yes.not(), no.not(), null.not()), (no, yes, null));
    }

    #[test]
    fn what_is_not_known_can_still_be_decided() {
        assert_eq!(Outcomes::ANY.and(Outcomes::FALSE), Outcomes::FALSE);
        assert_eq!(Outcomes::ANY.or(Outcomes::TRUE), Outcomes::TRUE);
        assert!(Outcomes::ANY.and(Outcomes::TRUE).can_hold());
    }
}

//! Enumeration types.

use std::fmt;

/// An enumeration type as the metadata declares it.
#[non_exhaustive]
pub struct EnumType {
    name: &'static str,
    is_flags: bool,
    members: &'static [EnumMember],
}

/// A member of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumMember {
    name: &'static str,
    value: i64,
}

impl EnumType {
    /// Describes an enumeration. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [EnumMember]) -> Self {
        Self { name, is_flags: false, members }
    }

    /// Describes an enumeration whose values are sets. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn flags(name: &'static str, members: &'static [EnumMember]) -> Self {
        Self { name, is_flags: true, members }
    }

    /// The qualified wire name: `microsoft.graph.riskLevel`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether values are sets of members.
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.is_flags
    }

    /// The members, in declared order.
    #[must_use]
    pub const fn members(&self) -> &'static [EnumMember] {
        self.members
    }

    /// The member of this name; letter case matters.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&'static EnumMember> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The member of this name, also in another letter case if only one member has the name then.
    #[must_use]
    pub fn member_in_any_case(&self, name: &str) -> Option<&'static EnumMember> {
        self.member(name).or_else(|| {
            let mut candidates = self.members.iter().filter(|member| member.name.eq_ignore_ascii_case(name));
            candidates.next().filter(|_| candidates.next().is_none())
        })
    }

    /// The first member of this value.
    #[must_use]
    pub fn member_of_value(&self, value: i64) -> Option<&'static EnumMember> {
        self.members.iter().find(|member| member.value == value)
    }

    /// The members whose bits make up `value`, in ascending order of value; `None` if bits are left over.
    ///
    /// Zero is the member of the value 0 if there is one, else the empty set.
    ///
    /// ```
    /// use msgraph_runtime::schema::{EnumMember, EnumType};
    ///
    /// static MEMBERS: &[EnumMember] = &[
    ///     EnumMember::new("none", 0),
    ///     EnumMember::new("application", 1),
    ///     EnumMember::new("users", 2),
    ///     EnumMember::new("clientType", 16),
    /// ];
    /// static CONDITIONS: EnumType = EnumType::flags("microsoft.graph.conditions", MEMBERS);
    ///
    /// let names = |value| Some(CONDITIONS.flags_of_value(value)?.iter().map(|member| member.name()).collect::<Vec<_>>());
    /// assert_eq!(names(19), Some(vec!["application", "users", "clientType"]));
    /// assert_eq!(names(0), Some(vec!["none"]));
    /// assert_eq!(names(32), None);
    /// ```
    #[must_use]
    pub fn flags_of_value(&self, value: i64) -> Option<Vec<&'static EnumMember>> {
        if value == 0 {
            return Some(self.member_of_value(0).into_iter().collect());
        }
        let single_bits = self.members.iter().filter(|member| member.value.count_ones() == 1);
        let mut found: Vec<_> = single_bits.filter(|member| member.value & value != 0).collect();
        found.sort_by_key(|member| member.value);
        found.dedup_by_key(|member| member.value);
        let covered = found.iter().fold(0, |bits, member| bits | member.value);
        (covered == value).then_some(found)
    }
}

impl EnumMember {
    /// Describes a member. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, value: i64) -> Self {
        Self { name, value }
    }

    /// The wire name: `unknownFutureValue`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The declared value.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }
}

/// The name and the members.
impl fmt::Debug for EnumType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EnumType")
            .field("name", &self.name)
            .field("is_flags", &self.is_flags)
            .field("members", &self.members)
            .finish()
    }
}

/// Whether both are the same description, not merely equal ones.
impl PartialEq for EnumType {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for EnumType {}

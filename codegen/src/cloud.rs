//! National clouds.

use std::fmt;

/// A deployment of the service. Metadata is that of one of them; the others may lack a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cloud {
    /// The worldwide service.
    Global,
    /// US Government L4 (GCC High).
    UsGovL4,
    /// US Government L5 (DoD).
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// Every cloud.
    pub const ALL: [Self; 4] = [Self::Global, Self::UsGovL4, Self::UsGovL5, Self::China];

    /// The cloud of that [`name`](Self::name).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cloud| cloud.name() == name)
    }

    /// What to say where a name is no cloud's.
    #[must_use]
    pub fn listed() -> String {
        format!("clouds are: {}", Self::ALL.map(Self::name).join(", "))
    }

    /// As qualifiers of annotations and the runtime's `Cloud` call it: `UsGovL4`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "Global",
            Self::UsGovL4 => "UsGovL4",
            Self::UsGovL5 => "UsGovL5",
            Self::China => "China",
        }
    }

    /// As people call it: `US Government L4`.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Global => "worldwide",
            Self::UsGovL4 => "US Government L4",
            Self::UsGovL5 => "US Government L5",
            Self::China => "China",
        }
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

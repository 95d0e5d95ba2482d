//! Deployments of Microsoft Graph: the worldwide service and the national and sovereign clouds.

use std::fmt;

/// A deployment of the service. The slices describe the worldwide one; parts of it may be unavailable in the others.
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
    /// France, operated by Bleu.
    Bleu,
    /// Germany, operated by Delos.
    Delos,
    /// The government of Singapore.
    GovSg,
    /// US National.
    UsNat,
    /// US Secret.
    UsSec,
}

/// What is known of a cloud.
struct Facts {
    name: &'static str,
    title: &'static str,
    endpoint: &'static str,
    /// The names that command lines accept, in lower case. The first one is the preferred one; the others are those
    /// of published files and tools.
    aliases: &'static [&'static str],
}

impl Cloud {
    /// Every cloud.
    pub const ALL: [Self; 9] = [
        Self::Global,
        Self::UsGovL4,
        Self::UsGovL5,
        Self::China,
        Self::Bleu,
        Self::Delos,
        Self::GovSg,
        Self::UsNat,
        Self::UsSec,
    ];

    /// The cloud of that [`name`](Self::name).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cloud| cloud.name() == name)
    }

    /// The help of a message about an unknown name.
    #[must_use]
    pub fn listed() -> String {
        format!("clouds are: {}", Self::ALL.map(Self::name).join(", "))
    }

    /// The name in qualifiers of annotations and in the runtime's `Cloud`: `UsGovL4`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The name in prose: `US Government L4`.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.facts().title
    }

    /// Scheme and host of Microsoft Graph in this cloud: `https://graph.microsoft.us`.
    #[must_use]
    pub fn endpoint(self) -> &'static str {
        self.facts().endpoint
    }

    /// The names on command lines, in lower case, the preferred one first: `us-gov-l4`, `usgov`, `gcc-high`.
    #[must_use]
    pub fn aliases(self) -> &'static [&'static str] {
        self.facts().aliases
    }

    fn facts(self) -> Facts {
        let (name, title, endpoint, aliases): (_, _, _, &[&str]) = match self {
            Self::Global => ("Global", "worldwide", "https://graph.microsoft.com", &["global", "prod"]),
            Self::UsGovL4 => (
                "UsGovL4",
                "US Government L4",
                "https://graph.microsoft.us",
                &["us-gov-l4", "usgov", "gcc-high"],
            ),
            Self::UsGovL5 => (
                "UsGovL5",
                "US Government L5",
                "https://dod-graph.microsoft.us",
                &["us-gov-l5", "usgovdod", "dod"],
            ),
            Self::China => (
                "China",
                "China",
                "https://microsoftgraph.chinacloudapi.cn",
                &["china", "mooncake", "gallatin"],
            ),
            Self::Bleu => ("Bleu", "Bleu (France)", "https://graph.svc.sovcloud.fr", &["bleu", "bleucloud"]),
            Self::Delos => {
                ("Delos", "Delos (Germany)", "https://graph.svc.sovcloud.de", &["delos", "deloscloud"])
            }
            Self::GovSg => (
                "GovSg",
                "GovSG (Singapore)",
                "https://graph.svc.sovcloud.sg",
                &["govsg", "gov-sg", "govsgcloud"],
            ),
            Self::UsNat => {
                ("UsNat", "US National", "https://graph.eaglex.ic.gov", &["usnat", "us-nat", "eaglex"])
            }
            Self::UsSec => {
                ("UsSec", "US Secret", "https://graph.microsoft.scloud", &["ussec", "us-sec", "scloud"])
            }
        };
        Facts { name, title, endpoint, aliases }
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_clouds_share_a_name_or_an_endpoint() {
        let names = Cloud::ALL.iter().flat_map(|cloud| cloud.aliases());
        assert_eq!(names.clone().collect::<BTreeSet<_>>().len(), names.count());
        assert_eq!(Cloud::ALL.map(Cloud::endpoint).iter().collect::<BTreeSet<_>>().len(), Cloud::ALL.len());
        assert!(Cloud::ALL.iter().all(|cloud| Cloud::named(cloud.name()) == Some(*cloud)));
    }
}

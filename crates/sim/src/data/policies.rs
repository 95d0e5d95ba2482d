//! Conditional Access: the policies, and what each of them decides about a sign-in.

use super::applications::Form;
use super::failures::Stage;
use super::record_seed::RecordSeed;

/// What a Conditional Access policy results in for a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PolicyResult {
    NotApplied,
    ReportOnlyNotApplied,
    Success,
    Failure,
    ReportOnlySuccess,
    ReportOnlyFailure,
}

impl PolicyResult {
    /// As records have it.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::NotApplied => "notApplied",
            Self::ReportOnlyNotApplied => "reportOnlyNotApplied",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::ReportOnlySuccess => "reportOnlySuccess",
            Self::ReportOnlyFailure => "reportOnlyFailure",
        }
    }

    pub(crate) fn applied(self) -> bool {
        !matches!(self, Self::NotApplied | Self::ReportOnlyNotApplied)
    }
}

/// The Conditional Access policies, with their grant controls.
pub(crate) const POLICIES: [(&str, &[&str]); 4] = [
    ("Require multifactor authentication outside the office", &["Mfa"]),
    ("Block legacy authentication", &["Block"]),
    ("Require compliant device for administrators", &["RequireCompliantDevice"]),
    ("Block access from anonymous networks", &["Block"]),
];

/// How many different results there are.
const RESULTS: usize = 6;

/// How many combinations of results there are.
pub(crate) const COMBINATIONS: usize = RESULTS.pow(4);

impl RecordSeed<'_> {
    /// The number of the combination of results of all policies.
    pub(crate) fn policy_combination(&self) -> usize {
        self.policies().iter().fold(0, |number, result| number * RESULTS + *result as usize)
    }

    fn policies(&self) -> &[PolicyResult; 4] {
        self.known.policies.get_or_init(|| [0, 1, 2, 3].map(|policy| self.find_policy(policy)))
    }

    /// The result of a policy for the sign-in.
    pub(crate) fn policy(&self, policy: u32) -> PolicyResult {
        let result = usize::try_from(policy).ok().and_then(|policy| self.policies().get(policy));
        result.copied().unwrap_or(PolicyResult::NotApplied)
    }

    /// The grant controls of a policy, if it applied.
    pub(crate) fn controls(&self, policy: u32) -> &'static [&'static str] {
        let found = usize::try_from(policy).ok().and_then(|policy| POLICIES.get(policy));
        found.filter(|_| self.policy(policy).applied()).map_or(&[], |(_, controls)| controls)
    }

    fn find_policy(&self, policy: u32) -> PolicyResult {
        let legacy = self.client().is_some_and(|client| client.form == Form::Legacy);
        let stage = self.failure().map(|failure| failure.stage);
        match (policy, stage) {
            // Policies are evaluated after the first factor.
            (_, Some(Stage::Account | Stage::Password)) => PolicyResult::NotApplied,
            (0, Some(Stage::Multifactor)) => PolicyResult::Failure,
            (0, _) if self.multifactor() => PolicyResult::Success,
            (1, _) if legacy => PolicyResult::Failure,
            (2, _) if !self.user().is_some_and(|user| user.admin) => PolicyResult::ReportOnlyNotApplied,
            (2, _) if self.on_managed_device() => PolicyResult::ReportOnlySuccess,
            (2, _) => PolicyResult::ReportOnlyFailure,
            (3, Some(Stage::Policy)) if !legacy => PolicyResult::Failure,
            _ => PolicyResult::NotApplied,
        }
    }

    /// The combined result of Conditional Access.
    pub(crate) fn conditional_access(&self) -> &'static str {
        if !self.kind.is_user() {
            return "notApplied";
        }
        let combined = [PolicyResult::Failure, PolicyResult::Success]
            .into_iter()
            .find(|wanted| self.policies().contains(wanted));
        combined.unwrap_or(PolicyResult::NotApplied).wire()
    }
}

//! Conditional Access: the policies, and what each of them decides about a sign-in.

use super::applications::Form;
use super::failures::Stage;
use super::record_seed::RecordSeed;

/// The result of a Conditional Access policy for a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PolicyResult {
    pub(crate) result: &'static str,
    pub(crate) controls: &'static [&'static str],
}

impl PolicyResult {
    pub(crate) fn applied(self) -> bool {
        !self.result.ends_with("otApplied")
    }
}

/// The Conditional Access policies, with their grant controls.
pub(crate) const POLICIES: [(&str, &[&str]); 4] = [
    ("Require multifactor authentication outside the office", &["Mfa"]),
    ("Block legacy authentication", &["Block"]),
    ("Require compliant device for administrators", &["RequireCompliantDevice"]),
    ("Block access from anonymous networks", &["Block"]),
];

/// What a policy can result in.
const RESULTS: [&str; 6] =
    ["notApplied", "reportOnlyNotApplied", "success", "failure", "reportOnlySuccess", "reportOnlyFailure"];

/// How many cases there are: for each policy its results, in an office and elsewhere.
pub(crate) const CASES: usize = POLICIES.len() * RESULTS.len() * 2;

impl RecordSeed<'_> {
    /// The number of the case that everything about a policy depends on.
    pub(crate) fn policy_case(&self, policy: u32) -> Option<usize> {
        let result = self.policy(policy).result;
        let result = RESULTS.iter().position(|found| *found == result)?;
        let policy = usize::try_from(policy).ok().filter(|policy| *policy < POLICIES.len())?;
        Some((policy * RESULTS.len() + result) * 2 + usize::from(self.in_office()))
    }

    /// The result of a Conditional Access policy for the sign-in.
    pub(crate) fn policy(&self, policy: u32) -> PolicyResult {
        let results = self.known.policies.get_or_init(|| [0, 1, 2, 3].map(|policy| self.find_policy(policy)));
        let none = PolicyResult { result: "notApplied", controls: &[] };
        usize::try_from(policy).ok().and_then(|policy| results.get(policy)).copied().unwrap_or(none)
    }

    fn find_policy(&self, policy: u32) -> PolicyResult {
        let controls = usize::try_from(policy).ok().and_then(|policy| POLICIES.get(policy));
        let controls = controls.map_or(&[] as &[&str], |(_, controls)| controls);
        let legacy = self.client().is_some_and(|client| client.form == Form::Legacy);
        let stage = self.failure().map(|failure| failure.stage);
        let result = match (policy, stage) {
            // Policies are evaluated after the first factor.
            (_, Some(Stage::Account | Stage::Password)) => "notApplied",
            (0, Some(Stage::Multifactor)) => "failure",
            (0, _) if self.multifactor() => "success",
            (1, _) if legacy => "failure",
            (2, _) if !self.user().is_some_and(|user| user.admin) => "reportOnlyNotApplied",
            (2, _) if self.on_managed_device() => "reportOnlySuccess",
            (2, _) => "reportOnlyFailure",
            (3, Some(Stage::Policy)) if !legacy => "failure",
            _ => "notApplied",
        };
        let applied = PolicyResult { result, controls };
        if applied.applied() { applied } else { PolicyResult { result, controls: &[] } }
    }

    /// The combined result of Conditional Access.
    pub(crate) fn conditional_access(&self) -> &'static str {
        if !self.kind.is_user() {
            return "notApplied";
        }
        let has = |wanted: &str| (0..4).any(|policy| self.policy(policy).result == wanted);
        ["failure", "success"].into_iter().find(|wanted| has(wanted)).unwrap_or("notApplied")
    }
}

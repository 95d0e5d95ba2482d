//! What a sign-in results in: authentication, Conditional Access and risk.

use super::object_if;
use crate::data::applications::Form;
use crate::data::failures::{Failure, Stage};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::RISKS;
use crate::data::policies::POLICIES;
use crate::data::record_seed::{Kind, RecordSeed};
use crate::data::values::{Answer, Rule, flag_text, text, word};
use crate::random::{below, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    outcome(path).or_else(|| policies(path)).or_else(|| risk(path)).or_else(|| authentication(path))
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |record, _| Answer::Time(record.instant - record.instant.rem_euclid(SECOND)),
        // A session has one id; what services do is on its own.
        "correlationId" => |record, _| match record.kind.is_user() && !record.is_replay() {
            true => Answer::Guid(Guid::of(record.session)),
            false => Answer::Guid(Guid::of(record.random(41))),
        },
        "originalRequestId" => |record, _| Answer::Guid(record.id),
        "status" => |_, _| Answer::Object,
        "status/errorCode" => |record, _| Answer::Integer(record.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => {
            |record, _| word(record.failure().map_or("Other.", |failure| failure.reason))
        }
        "status/additionalDetails" => |record, _| match record.failure() {
            Some(failure) => word(failure.details),
            None if record.multifactor() && record.kind == Kind::Interactive => {
                word("MFA completed in Azure AD")
            }
            None if record.multifactor() => word("MFA requirement satisfied by claim in the token"),
            None => Answer::Null,
        },
        "processingTimeInMilliseconds" => |record, _| {
            let more = if record.revised { 1000 } else { 20 };
            Answer::Integer(below(record.random(25), 900).cast_signed() + more)
        },
        _ => return None,
    })
}

fn policies(path: &str) -> Option<Rule> {
    Some(match path {
        "conditionalAccessStatus" => |record, _| word(record.conditional_access()),
        "appliedConditionalAccessPolicies" => {
            |record, _| Answer::Elements(if record.kind.is_user() { 4 } else { 0 })
        }
        "appliedConditionalAccessPolicies/id" => {
            |record, policy| Answer::Guid(Guid::of(combine(record.directory.id.0, u64::from(policy))))
        }
        "appliedConditionalAccessPolicies/displayName" => |_, policy| {
            text(usize::try_from(policy).ok().and_then(|policy| POLICIES.get(policy)).map(|(name, _)| *name))
        },
        "appliedConditionalAccessPolicies/result" => |record, policy| word(record.policy(policy).wire()),
        "appliedConditionalAccessPolicies/enforcedGrantControls" => {
            |record, policy| Answer::Elements(u32::try_from(record.controls(policy).len()).unwrap_or(0))
        }
        "appliedConditionalAccessPolicies/enforcedGrantControls/" => {
            |record, control| text(record.controls(control >> 8).first().copied())
        }
        "appliedConditionalAccessPolicies/conditionsSatisfied" => {
            |record, policy| flag_text(record.policy(policy).applied(), "application,users", "none")
        }
        "appliedConditionalAccessPolicies/conditionsNotSatisfied" => {
            |record, policy| match (record.policy(policy).applied(), policy) {
                (true, _) => word("none"),
                (false, 0) if !record.in_office() => word("users"),
                (false, 0 | 3) => word("location"),
                (false, 1) => word("clientType"),
                (false, _) => word("users"),
            }
        }
        "conditionalAccessAudiences" => {
            |record, _| Answer::Elements(u32::from(record.kind.is_user() && record.resource().is_some()))
        }
        "conditionalAccessAudiences/" => |record, _| text(record.resource().map(|(_, id)| *id)),
        _ => return None,
    })
}

fn risk(path: &str) -> Option<Rule> {
    Some(match path {
        // Risk is assessed again after the sign-in, which changes the record.
        "riskState" => |record, _| match (record.is_risky(), record.revised) {
            (true, false) => word("atRisk"),
            (true, true) => word("confirmedSafe"),
            (false, true) if record.kind.is_user() => word("dismissed"),
            _ => word("none"),
        },
        "riskDetail" => |record, _| match (record.is_risky(), record.revised) {
            (true, true) => word("adminConfirmedSigninSafe"),
            (false, true) if record.kind.is_user() => word("aiConfirmedSigninSafe"),
            _ => word("none"),
        },
        "riskLevelAggregated" | "riskLevelDuringSignIn" => |record, _| match record.is_risky() {
            true if record.planted.is_some() => word("high"),
            true => text(pick(record.random(26), &["low", "medium", "high"]).copied()),
            false => word("none"),
        },
        "riskEventTypes" | "riskEventTypes_v2" => |record, _| Answer::Elements(u32::from(record.is_risky())),
        "riskEventTypes/" | "riskEventTypes_v2/" => |record, _| {
            let planted = record.planted.and_then(|planted| planted.risk);
            text(planted.or_else(|| pick(record.random(27), &RISKS).copied()))
        },
        _ => return None,
    })
}

fn authentication(path: &str) -> Option<Rule> {
    Some(match path {
        "authenticationRequirement" => |record, _| {
            flag_text(record.multifactor(), "multiFactorAuthentication", "singleFactorAuthentication")
        },
        "authenticationRequirementPolicies" => |record, _| Answer::Elements(u32::from(record.multifactor())),
        "authenticationDetails" => |record, _| Answer::Elements(steps(record)),
        "authenticationDetails/authenticationMethod" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password"),
            (Kind::Interactive, _) => word("Mobile app notification"),
            _ => word("Previously satisfied"),
        },
        "authenticationDetails/authenticationMethodDetail" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password in the cloud"),
            _ => Answer::Null,
        },
        "authenticationDetails/authenticationStepDateTime" => |record, step| {
            let start = record.instant - record.instant.rem_euclid(SECOND);
            Answer::Time(start + i64::from(step) * 8 * SECOND)
        },
        "authenticationDetails/succeeded" => |record, step| Answer::Flag(step_result(record, step).0),
        "authenticationDetails/authenticationStepResultDetail" => {
            |record, step| word(step_result(record, step).1)
        }
        "authenticationDetails/authenticationStepRequirement" => {
            |_, step| flag_text(step == 0, "Primary authentication", "Secondary authentication")
        }
        "authenticationMethodsUsed" => |record, _| Answer::Elements(steps(record)),
        "authenticationMethodsUsed/" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password"),
            (Kind::Interactive, _) => word("Mobile app notification"),
            _ => word("Previously satisfied"),
        },
        "authenticationProcessingDetails" => |record, _| Answer::Elements(u32::from(record.kind.is_user())),
        "authenticationProtocol" => |record, _| match (record.client(), record.planted) {
            (_, Some(planted)) if planted.device_code => word("deviceCode"),
            (Some(client), _) if client.form == Form::Legacy => word("ropc"),
            _ => word("none"),
        },
        "originalTransferMethod" => |record, _| {
            flag_text(record.planted.is_some_and(|planted| planted.device_code), "deviceCodeFlow", "none")
        },
        "mfaDetail" => |record, _| {
            object_if(record.kind == Kind::Interactive && record.multifactor() && steps(record) > 1)
        },
        _ => return None,
    })
}

/// How many steps the authentication had.
fn steps(record: &RecordSeed<'_>) -> u32 {
    match record.kind {
        Kind::Interactive => match record.failure().map(|failure| failure.stage) {
            Some(Stage::Account) => 0,
            Some(Stage::Password) => 1,
            Some(Stage::Multifactor) => 2,
            _ => 1 + u32::from(record.multifactor()),
        },
        Kind::NonInteractive => u32::from(record.failure().is_none()),
        Kind::ServicePrincipal | Kind::ManagedIdentity => 0,
    }
}

/// Whether a step of the authentication succeeded, and the details.
fn step_result(record: &RecordSeed<'_>, step: u32) -> (bool, &'static str) {
    let stage = record.failure().map(|failure: &Failure| failure.stage);
    match (record.kind, step, stage) {
        (Kind::Interactive, 0, Some(Stage::Password)) => (false, "Invalid password"),
        (Kind::Interactive, 0, _) => (true, "Correct password"),
        (Kind::Interactive, _, Some(Stage::Multifactor)) => {
            (false, "MFA denied; user declined the authentication")
        }
        (Kind::Interactive, _, _) => (true, "MFA completed in Azure AD"),
        _ => (true, "First factor requirement satisfied by claim in the token"),
    }
}

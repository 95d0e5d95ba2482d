//! People who sign up by themselves.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::random::{chance, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |facts, _| Answer::Time(facts.instant - facts.instant.rem_euclid(SECOND)),
        "correlationId" => |facts, _| Answer::Guid(Guid::of(facts.session)),
        "appId" => |facts, _| text(facts.app().map(|(_, id)| *id)),
        "appDisplayName" => |facts, _| text(facts.app().map(|(name, _)| *name)),
        "userId" => |facts, _| {
            if facts.unsuccessful() { Answer::Null } else { guid(facts.user().map(|user| user.id)) }
        },
        "signUpIdentity" | "status" => |_, _| Answer::Object,
        "signUpIdentity/signUpIdentifier" => {
            |facts, _| text(facts.user().map(|user| user.principal_name.as_str()))
        }
        "signUpIdentity/signUpIdentifierType" => |_, _| word("emailAddress"),
        "signUpIdentityProvider" => |facts, _| flag_text(chance(facts.random(60), 70), "Email OTP", "Google"),
        "signUpStage" => |facts, _| {
            if !facts.unsuccessful() {
                return word("userCreation");
            }
            text(
                pick(facts.random(61), &["credentialCollection", "credentialValidation", "consent"]).copied(),
            )
        },
        "status/errorCode" => |facts, _| Answer::Integer(if facts.unsuccessful() { 1_002_013 } else { 0 }),
        "status/failureReason" => |facts, _| {
            if facts.unsuccessful() { word("The code was not entered in time.") } else { Answer::Null }
        },
        "status/additionalDetails" | "fraudProtectionDetails" => |_, _| Answer::Null,
        "appliedEventListeners" => |_, _| Answer::Elements(0),
        _ => return None,
    })
}

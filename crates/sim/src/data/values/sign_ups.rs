//! People who sign up by themselves.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::random::{chance, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |record, _| Answer::Time(record.instant - record.instant.rem_euclid(SECOND)),
        "correlationId" => |record, _| Answer::Guid(Guid::of(record.session)),
        "appId" => |record, _| text(record.app().map(|(_, id)| *id)),
        "appDisplayName" => |record, _| text(record.app().map(|(name, _)| *name)),
        "userId" => |record, _| {
            if record.unsuccessful() { Answer::Null } else { guid(record.user().map(|user| user.id)) }
        },
        "signUpIdentity" | "status" => |_, _| Answer::Object,
        "signUpIdentity/signUpIdentifier" => {
            |record, _| text(record.user().map(|user| user.principal_name.as_str()))
        }
        "signUpIdentity/signUpIdentifierType" => |_, _| word("emailAddress"),
        "signUpIdentityProvider" => {
            |record, _| flag_text(chance(record.random(60), 70), "Email OTP", "Google")
        }
        "signUpStage" => |record, _| {
            if !record.unsuccessful() {
                return word("userCreation");
            }
            text(
                pick(record.random(61), &["credentialCollection", "credentialValidation", "consent"])
                    .copied(),
            )
        },
        "status/errorCode" => |record, _| Answer::Integer(if record.unsuccessful() { 1_002_013 } else { 0 }),
        "status/failureReason" => |record, _| {
            if record.unsuccessful() { word("The code was not entered in time.") } else { Answer::Null }
        },
        "status/additionalDetails" | "fraudProtectionDetails" => |_, _| Answer::Null,
        "appliedEventListeners" => |_, _| Answer::Elements(0),
        _ => return None,
    })
}

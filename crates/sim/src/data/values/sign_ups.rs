//! People who sign up by themselves. Each signs up once.

use super::{Answer, Rule, flag_text, text, word};
use crate::data::applications::APPLICATIONS;
use crate::data::directory::person;
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::MAIL_DOMAINS;
use crate::data::record_seed::RecordSeed;
use crate::random::{chance, pick};

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "signUpIdentity" | "status" => Answer::Object,
        "signUpIdentity/signUpIdentifierType" => word("emailAddress"),
        "fraudProtectionDetails" => Answer::Null,
        "appliedEventListeners" => Answer::Elements(0),
        _ => return None,
    })
}

pub(super) fn rule(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |record, _| Answer::Time(record.instant - record.instant.rem_euclid(SECOND)),
        "correlationId" => |record, _| Answer::Guid(Guid::of(record.random(62))),
        "appId" => |record, _| text(app(record).map(|app| app.id)),
        "appDisplayName" => |record, _| text(app(record).map(|app| app.name)),
        "userId" => |record, _| match record.unsuccessful() {
            true => Answer::Null,
            false => Answer::Guid(Guid::of(record.random(63))),
        },
        "signUpIdentity/signUpIdentifier" => |record, _| {
            let (_, address) = person(record.random(64));
            let domain = pick(record.random(65), &MAIL_DOMAINS).copied().unwrap_or_default();
            // The number is that of the record, so that everybody signs up once.
            Answer::Text(format!("{address}{}@{domain}", 10 + record.position).into())
        },
        "signUpIdentityProvider" => {
            |record, _| flag_text(chance(record.random(60), 70), "Email OTP", "Google")
        }
        "signUpStage" => |record, _| match record.unsuccessful() {
            true => text(
                pick(record.random(61), &["credentialCollection", "credentialValidation", "consent"])
                    .copied(),
            ),
            false => word("userCreation"),
        },
        "status/errorCode" => |record, _| Answer::Integer(if record.unsuccessful() { 1_002_013 } else { 0 }),
        "status/failureReason" => |record, _| match record.unsuccessful() {
            true => word("The code was not entered in time."),
            false => Answer::Null,
        },
        // Details are added when a record is published again.
        "status/additionalDetails" => |record, _| match record.revised {
            true => word("The status was updated."),
            false => Answer::Null,
        },
        _ => return None,
    })
}

/// An application of the organization.
fn app(record: &RecordSeed<'_>) -> Option<&'static crate::data::applications::Application> {
    pick(record.random(67), APPLICATIONS.get(5..).unwrap_or_default())
}

//! People who sign up by themselves. Each signs up once.

use super::{Answer, Filler, Rule, Template, flag_text, text, word};
use crate::data::applications::APPLICATIONS;
use crate::data::aspect::Aspect;
use crate::data::directory::Name;
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::MAIL_DOMAINS;
use crate::data::record_seed::RecordSeed;
use crate::random::{chance, pick, place};

/// Where sign-ups fail.
const STAGES: [&str; 3] = ["credentialCollection", "credentialValidation", "consent"];

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "signUpIdentity" => Answer::Object,
        "signUpIdentity/signUpIdentifierType" => word("emailAddress"),
        "signUpIdentity/signUpIdentifier" => {
            Answer::Template(Template { text: "{first}.{last}{number}@{domain}", fillers })
        }
        "fraudProtectionDetails" => Answer::Null,
        "appliedEventListeners" => Answer::Elements(0),
        _ => return None,
    })
}

/// What a property depends on, if that is little.
pub(super) fn aspect(path: &str) -> Option<Aspect> {
    match path {
        "createdDateTime" | "correlationId" | "userId" => None,
        _ => Some(Aspect::SignUp),
    }
}

/// How many cases [`Aspect::SignUp`] has.
pub(crate) const CASES: usize = 2 * 2 * (1 + STAGES.len()) * APPLICATIONS.len();

/// The case of [`Aspect::SignUp`].
pub(crate) fn case(record: &RecordSeed<'_>) -> usize {
    let stage = if record.unsuccessful() { 1 + place(record.random(61), STAGES.len()) } else { 0 };
    let outcome = 2 * stage + usize::from(record.revised);
    let how = 2 * app(record).map_or(0, |app| app.number) + usize::from(by_mail(record));
    how * 2 * (1 + STAGES.len()) + outcome
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
        "signUpIdentityProvider" => |record, _| flag_text(by_mail(record), "Email OTP", "Google"),
        "signUpStage" => |record, _| match record.unsuccessful() {
            true => text(pick(record.random(61), &STAGES).copied()),
            false => word("userCreation"),
        },
        "status" => |_, _| Answer::Object,
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

/// What replaces a name in a text.
fn fillers(name: &str) -> Option<(Filler, Option<Aspect>)> {
    let filler: Filler = match name {
        "first" => |record| word(Name::of(record.random(64)).first.1),
        "last" => |record| word(Name::of(record.random(64)).last.1),
        // The number is that of the record, so that everybody signs up once.
        "number" => |record| Answer::Integer((10 + record.position).cast_signed()),
        "domain" => |record| text(pick(record.random(65), &MAIL_DOMAINS).copied()),
        _ => return None,
    };
    Some((filler, None))
}

/// Whether the person proves that an address is theirs with a code.
fn by_mail(record: &RecordSeed<'_>) -> bool {
    chance(record.random(60), 70)
}

/// An application of the organization.
fn app(record: &RecordSeed<'_>) -> Option<&'static crate::data::applications::Application> {
    pick(record.random(67), APPLICATIONS.get(5..).unwrap_or_default())
}

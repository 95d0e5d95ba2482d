//! What a fault does to a request.

use serde::{Deserialize, Serialize};

use super::plan::{error_status, from_one_value, header_value, redirect_status};

/// What a fault does to a request.
///
/// Effects on the data (`missingRecords`, `revisedRecords`, `truncatedBounds`, `ignoredFilter`, `wrongDate`,
/// `retention`, `offsetToken`, `duplicateOverPages`) are combined when several faults apply to a request; of all
/// others, the first one applies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Effect {
    /// An error with a JSON body.
    Status {
        /// The status, from 400 to 599.
        #[serde(deserialize_with = "error_status")]
        code: u16,
        /// The `Retry-After` header, exactly as sent.
        #[serde(default, deserialize_with = "header_value", skip_serializing_if = "Option::is_none")]
        retry_after: Option<String>,
        /// The code of the error object; `UnknownError` by default.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        error_code: Option<String>,
        /// The message of the error object; empty by default.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message: Option<String>,
    },
    /// An error with a page of HTML, as gateways send it.
    Html {
        /// The status, from 400 to 599.
        #[serde(deserialize_with = "error_status")]
        code: u16,
    },
    /// A redirection.
    Redirect {
        /// The status, from 301 to 308.
        #[serde(deserialize_with = "redirect_status")]
        code: u16,
        /// The `Location` header; by default, the same URL.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        location: Option<String>,
    },
    /// The response is sent after a pause.
    Slow {
        /// The pause.
        milliseconds: u64,
    },
    /// The body is sent in small pieces, with a pause before each.
    Trickle {
        /// The pause before each piece; a body is sent in 20 pieces.
        milliseconds: u64,
    },
    /// The body ends early, and so does the connection.
    CutBody,
    /// A 200 whose body breaks off inside a record and continues with an error object.
    EmbeddedError,
    /// A page whose last record is followed by a comma, which is not valid JSON.
    TrailingComma,
    /// A page in which one record is replaced by `null`.
    NonObjectRecord,
    /// A body that claims to be compressed with gzip and is damaged.
    DamagedGzip,
    /// The connection is closed without a response.
    Reset,
    /// The connection is closed without a response, and new connections are refused for some time.
    Refused {
        /// How long the port is closed.
        milliseconds: u64,
    },
    /// The response is the last one of its connection: `GOAWAY` in HTTP/2, `Connection: close` in HTTP/1.1.
    GoAway,
    /// A page without records that has a next link, to the page that was requested.
    EmptyPage,
    /// A page with half of the records.
    ShortPage,
    /// The next link leads to the same page again. First pages are not affected: no link led to them.
    RepeatedLink,
    /// The next link leads to another host.
    ForeignLink,
    /// The link that was followed is refused: `Invalid Skip Token`.
    ExpiredLink,
    /// The token is refused.
    ExpiredToken,
    /// The token is refused with a claims challenge.
    ClaimsChallenge,
    /// The result ends after half of this page: no next link, no error.
    EndsEarly,
    /// Some records are missing from the page; the next read may return them.
    MissingRecords {
        /// One record in n is missing.
        #[serde(deserialize_with = "from_one_value")]
        one_in: u64,
    },
    /// Some records have their revised content in this response only, so that content goes A, B, A.
    RevisedRecords {
        /// One record in n is revised.
        #[serde(deserialize_with = "from_one_value")]
        one_in: u64,
    },
    /// The service truncates the times of a filter.
    TruncatedBounds {
        /// What they are truncated to.
        unit: BoundUnit,
    },
    /// The filter is ignored, apart from the kind of sign-in.
    IgnoredFilter,
    /// The `Date` header is wrong.
    WrongDate {
        /// How many seconds it is ahead; negative for a clock that is late.
        seconds: i64,
    },
    /// Records that are older are not returned.
    Retention {
        /// The retention, by the tenant's clock.
        days: u32,
    },
    /// The next link has the number of records before it instead of a fixed position, so that records which arrive in
    /// the meantime shift the pages.
    OffsetToken,
    /// The page begins with the last record of the page before.
    DuplicateOverPages,
}

/// What the times of a filter are truncated to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BoundUnit {
    /// Whole milliseconds.
    Milliseconds,
    /// Whole seconds.
    Seconds,
}

impl Effect {
    /// Whether nothing of the requested response is sent.
    pub(crate) fn replaces_response(&self) -> bool {
        matches!(
            self,
            Effect::Status { .. }
                | Effect::Html { .. }
                | Effect::Redirect { .. }
                | Effect::Reset
                | Effect::Refused { .. }
                | Effect::ExpiredLink
                | Effect::ExpiredToken
                | Effect::ClaimsChallenge
        )
    }

    /// Whether the effect is on the data, and combines with others.
    pub(crate) fn is_on_data(&self) -> bool {
        matches!(
            self,
            Effect::MissingRecords { .. }
                | Effect::RevisedRecords { .. }
                | Effect::TruncatedBounds { .. }
                | Effect::IgnoredFilter
                | Effect::WrongDate { .. }
                | Effect::Retention { .. }
                | Effect::OffsetToken
                | Effect::DuplicateOverPages
        )
    }
}

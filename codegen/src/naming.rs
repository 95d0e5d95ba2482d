//! The only place where a wire name becomes a Rust name.
//!
//! Wire names are OData identifiers, which may be Rust keywords, names of the prelude, or differ from
//! each other by case alone. Five steps make a Rust name of one: letters are normalized (NFKC), since the compiler compares
//! names that way; characters that Rust does not allow are spelled as numbers
//! (in names of modules all beyond ASCII, since no file can be named by them); change of case ([`heck`]'s rules, so an acronym is one word), escape
//! of what Rust reserves, and, within a [`Scope`], a number after a name that is already taken.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization as _;

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

/// The name of a type: `bookLoan` becomes `BookLoan`.
#[must_use]
pub fn type_name(wire: &str) -> String {
    let name = start_with_letter(camel_case(wire), "Type");
    if RESERVED_TYPES.contains(&name.as_str()) { name + "Type" } else { name }
}

/// The name of the Rust enum for a type and its derived types: `coverBase` becomes `AnyCoverBase`.
#[must_use]
pub fn polymorphic_name(wire: &str) -> String {
    type_name(&format!("any_{}", snake_case(wire)))
}

/// The struct of a singleton or entity set: `library` becomes `Library`.
#[must_use]
pub fn root_name(segment: &str) -> String {
    let name = type_name(segment);
    if RESERVED_REQUESTS.contains(&name.as_str()) { name + "Root" } else { name }
}

/// The request builder of a collection of entities: `bookLoan` becomes `BookLoanCollectionRequestBuilder`.
#[must_use]
pub fn collection_name(wire: &str) -> String {
    type_name(wire) + "CollectionRequestBuilder"
}

/// The request builder of one entity: `bookLoan` becomes `BookLoanRequestBuilder`.
#[must_use]
pub fn item_name(wire: &str) -> String {
    type_name(wire) + "RequestBuilder"
}

/// The request of an action: `BookLoanCollectionRequestBuilder` and `dismiss` become `BookLoanCollectionDismissRequest`.
#[must_use]
pub fn action_name(request_builder: &str, wire: &str) -> String {
    let resource = request_builder.strip_suffix("RequestBuilder").unwrap_or(request_builder);
    format!("{resource}{}Request", type_name(wire))
}

/// A field, method, parameter or module: `createdDateTime` becomes `created_date_time`.
#[must_use]
pub fn snake(wire: &str) -> String {
    let name = start_with_letter(snake_case(wire), "value_");
    match name.as_str() {
        // These can't be raw identifiers.
        "self" | "super" | "crate" | "_" => name + "_",
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

/// A module: as [`snake`], but files can't be called `r#type.rs`.
#[must_use]
pub fn module(wire: &str) -> String {
    let mut name = snake(&ascii(wire));
    // A name of ASCII alone, so that any byte is a boundary.
    name.truncate(MODULE_LIMIT);
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => match name.as_str() {
            reserved if RESERVED_MODULES.contains(&reserved) => format!("{reserved}_"),
            name => name.to_owned(),
        },
    }
}

/// A variant of an enum: `unknownFutureValue` becomes `UnknownFutureValue`.
#[must_use]
pub fn variant(wire: &str) -> String {
    match start_with_letter(camel_case(wire), "Value").as_str() {
        reserved @ ("Self" | "Unrecognized") => format!("{reserved}_"),
        name => name.to_owned(),
    }
}

/// An associated constant for a path: `status/errorCode` becomes `STATUS_ERROR_CODE`.
#[must_use]
pub fn constant(path: &str) -> String {
    start_with_letter(spelled(&path.replace('/', "_")).to_shouty_snake_case(), "VALUE_")
}

/// The method that picks an entity by its key: `by_id`.
#[must_use]
pub fn by_key<'a>(properties: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = properties.into_iter().map(snake_case).collect();
    format!("by_{}", names.join("_and_"))
}

/// The method that leads to a derived type: `library.atlas` becomes `as_atlas`.
#[must_use]
pub fn as_type(wire: &str) -> String {
    format!("as_{}", snake_case(wire.rsplit('.').next().unwrap_or(wire)))
}

/// The method of a further overload, distinguished by its parameters: `delta_with_token`.
#[must_use]
pub fn overload<'a>(wire: &str, parameters: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = parameters.into_iter().map(snake_case).collect();
    format!("{}_with_{}", snake_case(wire), names.join("_and_"))
}

/// Names within which no two items may be called the same.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// The numbers to try next, by name.
    next: BTreeMap<String, u32>,
}

impl Scope {
    /// A scope in which some names are already taken.
    #[must_use]
    pub fn with(reserved: &[&str]) -> Self {
        Scope { taken: reserved.iter().map(|name| name.to_lowercase()).collect(), next: BTreeMap::new() }
    }

    /// The name itself if it is free, else the name with the lowest free number from 2 on.
    ///
    /// Upper and lower case count as the same, since file systems and readers mix them up.
    pub fn unique(&mut self, name: String) -> String {
        if self.taken.insert(name.to_lowercase()) {
            return name;
        }
        // No keyword ends in a number, so the name needs no escape any more.
        let plain = name.strip_prefix("r#").unwrap_or(&name).trim_end_matches('_');
        let next = self.next.entry(plain.to_lowercase()).or_insert(2);
        loop {
            let numbered = format!("{plain}{next}");
            *next += 1;
            if self.taken.insert(numbered.to_lowercase()) {
                return numbered;
            }
        }
    }
}

/// No file name may have more than 255 bytes, and an extension and a number follow.
const MODULE_LIMIT: usize = 120;

/// The names of files and modules that the generator itself makes.
const RESERVED_MODULES: &[&str] = &["items", "mod", "models", "msgraph_runtime", "operators", "reports"];

/// Associated constants that every model has, in lower case.
pub const RESERVED_CONSTANTS: &[&str] = &["schema"];

/// Types that generated code writes without a path, and what the prelude has.
const RESERVED_TYPES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "CollectionItem",
    "CollectionPath",
    "Copy",
    "Debug",
    "DecodeError",
    "Default",
    "Drift",
    "Drop",
    "Element",
    "EnumMember",
    "EnumType",
    "Eq",
    "Err",
    "FlagSet",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "IntoIterator",
    "ItemPath",
    "Iterator",
    "Mismatch",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Primitive",
    "Property",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "StructuredType",
    "Sync",
    "Text",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
    "Undocumented",
];

/// Types of the runtime that request builders write without a path.
const RESERVED_REQUESTS: &[&str] =
    &["ActionRequest", "Client", "Cloud", "Error", "GetRequest", "ListRequest", "ResourcePath"];

/// What methods with parameters call, or are called beside them.
pub const RESERVED_PARAMETERS: &[&str] = &[
    "json_literal",
    "literal",
    "literal_as",
    "send",
    "with_header",
    "with_max_attempts",
    "with_total_budget",
];

/// The keywords of every edition, strict and reserved.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

fn camel_case(wire: &str) -> String {
    spelled(wire).to_upper_camel_case()
}

fn snake_case(wire: &str) -> String {
    spelled(wire).to_snake_case()
}

/// Characters that no Rust name can have, by their numbers: `⓵` becomes `u24f5`.
fn spelled(wire: &str) -> Cow<'_, str> {
    spell(wire, |letter| is_xid_continue(letter) || !letter.is_alphanumeric())
}

/// Characters beyond ASCII by their numbers: no file of a module can be named by them.
fn ascii(wire: &str) -> Cow<'_, str> {
    spell(wire, |letter| letter.is_ascii())
}

fn spell(wire: &str, keeps: impl Fn(char) -> bool) -> Cow<'_, str> {
    if wire.is_ascii() {
        return Cow::Borrowed(wire);
    }
    let letter =
        |letter| if keeps(letter) { String::from(letter) } else { format!("u{:04x}", u32::from(letter)) };
    Cow::Owned(wire.nfkc().map(letter).collect())
}

fn start_with_letter(name: String, prefix: &str) -> String {
    if name.starts_with(is_xid_start) { name } else { format!("{prefix}{name}") }
}

/// Whether no type can be called so, since generated code imports another item of that name.
#[cfg(feature = "emit")]
#[must_use]
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED_TYPES.contains(&name) || RESERVED_REQUESTS.contains(&name)
}

/// The token of a name of this module: a raw identifier where it begins with `r#`.
#[cfg(feature = "emit")]
#[must_use]
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    match name.strip_prefix("r#") {
        Some(keyword) => proc_macro2::Ident::new_raw(keyword, span),
        None => proc_macro2::Ident::new(name, span),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The obstacle course: every trap that real metadata has set.
    #[test]
    fn wire_names_become_the_rust_names_that_a_reader_expects() {
        for (wire, type_, field, variant_) in [
            ("bookLoan", "BookLoan", "book_loan", "BookLoan"),
            ("createdDateTime", "CreatedDateTime", "created_date_time", "CreatedDateTime"),
            ("riskEventTypes_v2", "RiskEventTypesV2", "risk_event_types_v2", "RiskEventTypesV2"),
            (
                "getSummarizedMSISignIns",
                "GetSummarizedMsiSignIns",
                "get_summarized_msi_sign_ins",
                "GetSummarizedMsiSignIns",
            ),
            (
                "ipAddressSeenByAzureAD",
                "IpAddressSeenByAzureAd",
                "ip_address_seen_by_azure_ad",
                "IpAddressSeenByAzureAd",
            ),
            ("AzureADBackupAuth", "AzureAdBackupAuth", "azure_ad_backup_auth", "AzureAdBackupAuth"),
            (
                "m365DAdminDismissedDetection",
                "M365DAdminDismissedDetection",
                "m365_d_admin_dismissed_detection",
                "M365DAdminDismissedDetection",
            ),
            ("oAuth2", "OAuth2", "o_auth2", "OAuth2"),
            ("b2bCollaboration", "B2bCollaboration", "b2b_collaboration", "B2bCollaboration"),
            ("saml20", "Saml20", "saml20", "Saml20"),
            ("type", "Type", "r#type", "Type"),
            ("self", "SelfType", "self_", "Self_"),
            ("none", "NoneType", "none", "None"),
            ("option", "OptionType", "option", "Option"),
            ("string", "StringType", "string", "String"),
            ("unrecognized", "Unrecognized", "unrecognized", "Unrecognized_"),
            ("_10", "Type10", "value_10", "Value10"),
            ("gen", "Gen", "r#gen", "Gen"),
            ("async", "Async", "r#async", "Async"),
            ("ünïcode", "Ünïcode", "ünïcode", "Ünïcode"),
            ("имя", "Имя", "имя", "Имя"),
            ("request-id", "RequestId", "request_id", "RequestId"),
            ("x²", "X2", "x2", "X2"),
            ("\u{fb01}eld", "Field", "field", "Field"),
            ("cafe\u{301}", "Café", "café", "Café"),
            ("x⓵", "Xu24f5", "xu24f5", "Xu24f5"),
            ("id", "Id", "id", "Id"),
        ] {
            assert_eq!(
                (type_name(wire).as_str(), snake(wire).as_str(), variant(wire).as_str()),
                (type_, field, variant_),
                "{wire}"
            );
        }
    }

    #[test]
    fn every_name_is_an_identifier() {
        for wire in [
            "type",
            "self",
            "Self",
            "crate",
            "super",
            "_",
            "__",
            "_1",
            "a",
            "ünïcode",
            "类型",
            "try",
            "yield",
            "1x",
            "mod",
            "models",
        ] {
            for name in [
                type_name(wire),
                polymorphic_name(wire),
                snake(wire),
                module(wire),
                variant(wire),
                constant(wire),
            ] {
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{wire}: {name}");
            }
            assert!(module(wire).is_ascii(), "{wire}");
        }
    }

    #[test]
    fn names_of_modules_are_short_enough_for_files() {
        assert_eq!(module(&"я".repeat(128)).len(), MODULE_LIMIT);
    }

    #[test]
    fn names_that_are_the_same_to_the_compiler_are_distinguished() {
        let mut scope = Scope::default();
        let names = ["\u{ac00}", "\u{1100}\u{1161}"].map(|wire| scope.unique(snake(wire)));
        assert_eq!(names, ["\u{ac00}", "\u{ac00}2"]);
    }

    #[test]
    fn reserved_names_count_in_any_letter_case() {
        assert_eq!(Scope::with(&["Report"]).unique("Report".to_owned()), "Report2");
    }

    #[test]
    fn modules_are_never_raw_identifiers_nor_the_generators_own() {
        assert_eq!(module("type"), "type_");
        assert_eq!(module("operators"), "operators_");
        assert_eq!(module("bookLoan"), "book_loan");
    }

    #[test]
    fn paths_become_constants() {
        assert_eq!(constant("status/errorCode"), "STATUS_ERROR_CODE");
        assert_eq!(constant("riskEventTypes_v2"), "RISK_EVENT_TYPES_V2");
    }

    #[test]
    fn two_names_that_collapse_are_distinguished_by_a_number() {
        let mut scope = Scope::with(&["undeclared"]);
        let names: Vec<_> = ["undeclared", "fooBar", "FooBar", "fooBAR", "other"]
            .map(|wire| scope.unique(snake(wire)))
            .to_vec();
        assert_eq!(names, ["undeclared2", "foo_bar", "foo_bar2", "foo_bar3", "other"]);
        assert_eq!(["type", "Type"].map(|wire| scope.unique(snake(wire))), ["r#type", "type2"]);
    }

    #[test]
    fn actions_name_the_resource_that_they_are_bound_to() {
        assert_eq!(action_name("BookLoanRequestBuilder", "extend"), "BookLoanExtendRequest");
        assert_eq!(
            action_name("BookLoanCollectionRequestBuilder", "dismiss"),
            "BookLoanCollectionDismissRequest"
        );
        assert_eq!(action_name("Library", "close"), "LibraryCloseRequest");
    }

    #[test]
    fn keys_name_the_method_that_accepts_them() {
        assert_eq!(by_key(["id"]), "by_id");
        assert_eq!(by_key(["planId", "type"]), "by_plan_id_and_type");
    }
}

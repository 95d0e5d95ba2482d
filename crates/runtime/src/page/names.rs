//! Names of members around the records, in every spelling.

/// Whether a member links to the next page: in any letter case, with any prefix and punctuation, and by older names.
///
/// A link that is not recognized would be mistaken for the last page.
pub(crate) fn is_next_link(name: &str) -> bool {
    let letters = letters(name);
    letters.ends_with("nextlink")
        || letters.ends_with("nextpagelink")
        || matches!(&*letters, "next" | "odatanext" | "nextpage" | "nexturl")
}

/// Whether a member is an error of the service: in any letter case and punctuation, with the prefix of older versions.
pub(crate) fn is_error_name(name: &str) -> bool {
    matches!(&*letters(name), "error" | "errors" | "odataerror" | "odataerrors")
}

/// Whether the JSON text of such a member reports no error.
pub(crate) fn is_without_error(value: &str) -> bool {
    matches!(value, "null" | "[]")
}

/// The letters and digits of a name, in lower case.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_the_next_page_is_recognized_in_every_spelling() {
        for name in [
            "@odata.nextLink",
            "@odata.NEXTLINK",
            "odata.nextLink",
            "nextLink",
            "next_link",
            "next-link",
            "$nextLink",
            "value@odata.nextLink",
            "@Microsoft.Graph.NextLink",
            "__next",
            "next",
            "@odata.next",
            "NextPageLink",
            "nextPage",
        ] {
            assert!(is_next_link(name), "{name}");
        }
        for name in ["@odata.deltaLink", "nextLinkExpires", "nextDateTime", "value", ""] {
            assert!(!is_next_link(name), "{name}");
        }
    }

    #[test]
    fn an_error_is_recognized_in_every_spelling() {
        for name in [
            "error",
            "Error",
            "ERROR",
            "odata.error",
            "@odata.error",
            "OData.Error",
            "errors",
            "_error",
            "@error",
        ] {
            assert!(is_error_name(name), "{name}");
        }
        for name in ["errorCode", "innerError", "lastError", "error@odata.type", "isError", ""] {
            assert!(!is_error_name(name), "{name}");
        }
    }
}

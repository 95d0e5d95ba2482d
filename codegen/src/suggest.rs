//! The nearest of the names that would have been right.

use strsim::damerau_levenshtein;

/// `` did you mean `title`? `` if one of the candidates is close enough to be meant.
pub(crate) fn did_you_mean<'c>(wrong: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<String> {
    nearest(wrong, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// The candidate with the fewest edits, if they are at most a third of the name without its namespace; else
/// the shortest that starts with the name.
pub(crate) fn nearest<'c>(wrong: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let longer = candidates.iter().filter(|candidate| wrong.len() > 3 && candidate.starts_with(wrong));
    closest(wrong, &candidates)
        .or_else(|| longer.min_by_key(|candidate| (candidate.len(), **candidate)).copied())
}

fn closest<'c>(wrong: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let own = wrong.rsplit(['.', '/']).next().unwrap_or(wrong);
    let limit = own.chars().count().div_ceil(3).max(1);
    let lower = wrong.to_lowercase();
    candidates
        .iter()
        .filter(|candidate| candidate.len().abs_diff(wrong.len()) <= limit * 4)
        .map(|candidate| (damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| *candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_that_was_meant_and_another_name_finds_none() {
        let candidates = ["title", "subtitle", "author", "publishedDateTime"];
        for (wrong, expected) in [
            ("titel", Some("title")),
            ("Title", Some("title")),
            ("publishedDatetime", Some("publishedDateTime")),
            ("auther", Some("author")),
            ("published", Some("publishedDateTime")),
            ("shelf", None),
            ("", None),
            ("graph.titel", None),
        ] {
            assert_eq!(nearest(wrong, candidates), expected, "{wrong}");
        }
    }

    #[test]
    fn a_namespace_doesnt_make_names_alike() {
        let candidates = ["microsoft.graph.book", "microsoft.graph.author"];
        assert_eq!(nearest("microsoft.graph.boks", candidates), Some("microsoft.graph.book"));
        assert_eq!(nearest("microsoft.graph.shelf", candidates), None);
    }
}

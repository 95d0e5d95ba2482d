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
    let letters = letters(wrong);
    candidates
        .iter()
        .filter(|candidate| least_distance(&letters, candidate) <= limit)
        .map(|candidate| (damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| *candidate)
}

/// How often each letter occurs, whatever its case; letters beyond ASCII count as one.
type Letters = [i32; 128];

fn letters(text: &str) -> Letters {
    let mut letters = [0; 128];
    for letter in text.chars().flat_map(char::to_lowercase) {
        let code = if letter.is_ascii() { u32::from(letter) } else { 0 };
        if let Some(count) = letters.get_mut(code as usize) {
            *count += 1;
        }
    }
    letters
}

/// The number of edits that two names differ by at least: most names are ruled out without comparing them in full.
fn least_distance(wrong: &Letters, candidate: &str) -> usize {
    let pairs = || wrong.iter().zip(letters(candidate)).map(|(left, right)| left - right);
    let missing: i32 = pairs().filter(|difference| *difference > 0).sum();
    let further: i32 = -pairs().filter(|difference| *difference < 0).sum::<i32>();
    usize::try_from(missing.max(further)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_ruled_out_differ_by_more_edits() {
        let names = ["title", "Titel", "subtitle", "tëtle", "", "İd", "publishedDateTime"];
        for (left, right) in names.iter().flat_map(|left| names.map(|right| (*left, right))) {
            let distance = damerau_levenshtein(&left.to_lowercase(), &right.to_lowercase());
            assert!(least_distance(&letters(left), right) <= distance, "{left} {right}");
        }
    }

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

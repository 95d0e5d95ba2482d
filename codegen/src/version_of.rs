//! Which version of the service a document describes. No document states its version, so its contents have to tell.

use crate::csdl::{Document, Index, Target};
use crate::items;

/// Another version that a document resembles more than the expected one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resemblance {
    /// The version that the document seems to describe.
    pub version: String,
    /// Of the members that tell the two versions apart, how many agree with that version.
    pub agreeing: usize,
    /// How many members tell the two versions apart.
    pub of: usize,
    /// One of those that agree: `microsoft.graph.book/pageCount`.
    pub example: String,
}

/// The version that a full document resembles more than the expected one; `None` if it is the expected one, as far as
/// its contents tell.
///
/// `slice` is the known slice of the expected version, `others` are those of other versions. The members that only one
/// of two slices has tell them apart, in types that both have: a type that only one slice reaches may be in both
/// documents.
#[must_use]
pub fn resembles_another(
    document: &Document,
    slice: &Document,
    others: &[(&str, &Document)],
) -> Option<Resemblance> {
    let index = Index::new(document);
    let has = |member: &Target| index.find(member).is_ok();
    others.iter().find_map(|(version, other)| {
        let (own, foreign) = (members_without(slice, other), members_without(other, slice));
        let missing = own.iter().filter(|member| !has(member));
        let present = foreign.iter().filter(|member| has(member));
        let mut agreeing = present.chain(missing);
        let example = agreeing.next()?.to_string();
        let agreeing = agreeing.count() + 1;
        let of = own.len() + foreign.len();
        (agreeing * 2 > of).then(|| Resemblance { version: (*version).to_owned(), agreeing, of, example })
    })
}

/// The members of definitions that both slices have, which the second does not have.
fn members_without(slice: &Document, other: &Document) -> Vec<Target> {
    let index = Index::new(other);
    let shared = items::of_document(slice).filter(|item| index.find(&item.target).is_ok());
    let members = shared.flat_map(|item| item.members).map(|(member, _)| member);
    members.filter(|member| index.find(member).is_err()).collect()
}

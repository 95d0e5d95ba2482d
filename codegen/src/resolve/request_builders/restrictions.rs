//! What annotations state about reading: of what is addressed itself, or along paths that lead there.

use std::collections::{BTreeMap, BTreeSet};

use super::documentation::{self, Readable};
use super::sites::Sites;
use crate::csdl::Index;

/// Restrictions along paths, by the navigation property that they are about.
pub(super) struct Restrictions<'a, 'd> {
    index: &'a Index<'d>,
    sites: &'a Sites,
    /// Navigation properties that every way denies to list, or to read by key: `library.book/reviews`.
    listed: BTreeSet<String>,
    by_key: BTreeSet<String>,
}

/// The navigation properties of a path, each with the type that declares it.
type Path = Vec<(String, String)>;

impl<'a, 'd> Restrictions<'a, 'd> {
    pub(super) fn of(index: &'a Index<'d>, sites: &'a Sites) -> Self {
        let mut paths: BTreeMap<Path, Vec<(&str, Readable)>> = BTreeMap::new();
        for (entity, targets) in &sites.ways {
            for target in targets {
                for (path, readable) in documentation::restricted_paths(index, target) {
                    if let Some(path) = follow(index, entity, path) {
                        paths.entry(path).or_default().push((target, readable));
                    }
                }
            }
        }
        let mut restrictions = Self { index, sites, listed: BTreeSet::new(), by_key: BTreeSet::new() };
        let listed = restrictions.denied(&paths, |readable| readable.listed);
        let by_key = restrictions.denied(&paths, |readable| readable.by_key);
        (restrictions.listed, restrictions.by_key) = (listed, by_key);
        restrictions
    }

    /// Whether a way may be used to list, and to read by key, as far as annotations state.
    pub(super) fn readable(&self, target: &str) -> Readable {
        let own = documentation::readable(self.index, target);
        let denied = |targets: &BTreeSet<String>| targets.contains(target).then_some(false);
        Readable {
            listed: own.listed.or_else(|| denied(&self.listed)),
            by_key: own.by_key.or_else(|| denied(&self.by_key)),
        }
    }

    /// The navigation properties that are denied wherever one comes from. One that any way allows is not denied: a
    /// request that fails is better than a method that is missing.
    fn denied(
        &self,
        paths: &BTreeMap<Path, Vec<(&str, Readable)>>,
        pick: fn(&Readable) -> Option<bool>,
    ) -> BTreeSet<String> {
        let mut denying: BTreeMap<&(String, String), BTreeSet<String>> = BTreeMap::new();
        for (path, stated) in paths {
            let targets = stated.iter().filter(|(_, readable)| pick(readable) == Some(false));
            let targets: BTreeSet<String> = targets.map(|(target, _)| (*target).to_owned()).collect();
            match path.as_slice() {
                [only] => denying.entry(only).or_default().extend(targets),
                [(first, _), .., (owner, name), last] if self.ways(first).is_subset(&targets) => {
                    denying.entry(last).or_default().insert(format!("{owner}/{name}"));
                }
                [(first, name), last] if self.ways(first).is_subset(&targets) => {
                    denying.entry(last).or_default().insert(format!("{first}/{name}"));
                }
                _ => {}
            }
        }
        let denied = denying.into_iter().filter(|((owner, _), targets)| self.ways(owner).is_subset(targets));
        denied.map(|((owner, name), _)| format!("{owner}/{name}")).collect()
    }

    /// Everything that leads to entities of a type.
    fn ways(&self, entity: &str) -> BTreeSet<String> {
        let entities = self.index.with_derived(entity);
        entities.into_iter().filter_map(|entity| self.sites.ways.get(entity)).flatten().cloned().collect()
    }
}

/// The navigation properties of a path from a type. Segments with a dot are casts to derived types.
fn follow(index: &Index<'_>, entity: &str, path: &str) -> Option<Path> {
    let mut followed = Path::new();
    let mut type_ = entity.to_owned();
    for segment in path.split('/') {
        if segment.contains('.') {
            type_ = index.document().resolve(segment).as_str().to_owned();
            continue;
        }
        let lineage = index.lineage(&type_);
        let found = lineage.iter().find_map(|(owner, definition)| {
            let navigations = &definition.structured()?.inner.navigation_properties;
            let navigation = navigations.iter().find(|each| each.name.as_str() == segment)?;
            Some((owner.as_str().to_owned(), navigation.type_.name.as_str().to_owned()))
        });
        let (owner, target) = found?;
        followed.push((owner, segment.to_owned()));
        type_ = target;
    }
    Some(followed)
}

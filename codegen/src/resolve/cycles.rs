//! Finds the properties through which a value could contain itself: those need a `Box`.

use std::collections::{BTreeSet, HashMap};

use crate::csdl::{Index, TypeRef};

/// The strongly connected components of "a value of this type holds one of that type in place".
#[derive(Debug)]
pub(super) struct Cycles<'d> {
    /// The node of each type, and of each polymorphic type (the second of a pair).
    nodes: HashMap<(&'d str, bool), usize>,
    components: Vec<usize>,
    polymorphic: BTreeSet<&'d str>,
}

impl<'d> Cycles<'d> {
    /// Collections are on the heap anyway, so only single values make edges. Inherited properties count through an edge to
    /// the base type, a polymorphic type through edges to its base and to the polymorphic types derived from it.
    pub(super) fn new(index: &'d Index<'d>, polymorphic: &BTreeSet<&'d str>) -> Self {
        let mut nodes: HashMap<(&str, bool), usize> = HashMap::new();
        for (name, definition) in index.types() {
            if definition.structured().is_some() {
                for wide in [false, true] {
                    let next = nodes.len();
                    nodes.insert((name.as_str(), wide), next);
                }
            }
        }
        let mut edges: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
        let mut cycles = Cycles { nodes, components: Vec::new(), polymorphic: polymorphic.clone() };
        for (name, definition) in index.types() {
            let Some(type_) = definition.structured() else { continue };
            let (Some(&narrow), Some(&wide)) =
                (cycles.nodes.get(&(name.as_str(), false)), cycles.nodes.get(&(name.as_str(), true)))
            else {
                continue;
            };
            let values = type_.properties.iter().map(|property| &property.type_.inner);
            let contained = type_.navigation_properties.iter().filter(|each| each.contains_target);
            let targets = values.chain(contained.map(|each| &each.type_.inner));
            let base = type_.base.as_ref().and_then(|base| cycles.nodes.get(&(base.as_str(), false)));
            if let Some(out) = edges.get_mut(narrow) {
                out.extend(targets.filter_map(|target| cycles.target(target)));
                out.extend(base);
            }
            if let Some(out) = edges.get_mut(wide) {
                out.push(narrow);
                let derived = index.derived(name).iter();
                out.extend(derived.filter_map(|each| cycles.nodes.get(&(each.as_str(), true))));
            }
        }
        cycles.components = components(&edges);
        cycles
    }

    /// Whether a property of this type, declared by this owner, needs a `Box`.
    pub(super) fn needs_box(&self, owner: &str, type_: &TypeRef) -> bool {
        let component = |node: usize| self.components.get(node);
        let owner = self.nodes.get(&(owner, false));
        match (owner, self.target(type_)) {
            // A type with a property of its own type is a component of one.
            (Some(&owner), Some(target)) => component(owner) == component(target),
            _ => false,
        }
    }

    fn target(&self, type_: &TypeRef) -> Option<usize> {
        let wide = self.polymorphic.contains(type_.name.as_str());
        let node = self.nodes.get(&(type_.name.as_str(), wide));
        node.filter(|_| !type_.collection).copied()
    }
}

/// The component of each node, by Tarjan's algorithm without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut state = Search {
        number: vec![UNSEEN; edges.len()],
        low: vec![UNSEEN; edges.len()],
        component: vec![UNSEEN; edges.len()],
        stack: Vec::new(),
        next: 0,
        found: 0,
    };
    for start in 0..edges.len() {
        if state.number.get(start) != Some(&UNSEEN) {
            continue;
        }
        let mut open = vec![(start, 0_usize)];
        state.enter(start);
        while let Some((node, position)) = open.pop() {
            let Some(&target) = edges.get(node).and_then(|out| out.get(position)) else {
                state.leave(node);
                if let Some((parent, _)) = open.last() {
                    state.lower(*parent, state.low.get(node).copied());
                }
                continue;
            };
            open.push((node, position + 1));
            if state.number.get(target) == Some(&UNSEEN) {
                state.enter(target);
                open.push((target, 0));
            } else if state.component.get(target) == Some(&UNSEEN) {
                state.lower(node, state.number.get(target).copied());
            }
        }
    }
    state.component
}

struct Search {
    number: Vec<usize>,
    low: Vec<usize>,
    component: Vec<usize>,
    stack: Vec<usize>,
    next: usize,
    found: usize,
}

impl Search {
    fn enter(&mut self, node: usize) {
        for list in [&mut self.number, &mut self.low] {
            if let Some(slot) = list.get_mut(node) {
                *slot = self.next;
            }
        }
        self.next += 1;
        self.stack.push(node);
    }

    fn lower(&mut self, node: usize, to: Option<usize>) {
        if let (Some(slot), Some(to)) = (self.low.get_mut(node), to) {
            *slot = (*slot).min(to);
        }
    }

    fn leave(&mut self, node: usize) {
        if self.low.get(node) != self.number.get(node) {
            return;
        }
        while let Some(member) = self.stack.pop() {
            if let Some(slot) = self.component.get_mut(member) {
                *slot = self.found;
            }
            if member == node {
                break;
            }
        }
        self.found += 1;
    }
}

//! Sets of members of an enumeration.

use std::collections::{BTreeSet, HashSet};

use serde::de::{Deserialize, Deserializer, SeqAccess};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::decoded::deserialize;
use super::mismatch::Findings;
use super::shape::{Shape, decode};
use super::texts::Texts;
use super::{Decoded, JsonPath, OpenEnum, Wire};

/// A set of members of a flags enumeration, in the order in which they came.
///
/// It travels as one text, the members separated by commas. An array of texts is understood too. What was decoded is
/// written back as it came, as long as the set isn't changed.
///
/// ```
/// use msgraph_runtime::wire::FlagSet;
/// # #[derive(Clone, Debug)]
/// # pub enum ProtocolType { OAuth2, Saml20, Unrecognized(msgraph_runtime::Text) }
/// # msgraph_runtime::generated::open_enum! {
/// #     ProtocolType: "microsoft.graph.protocolType" { OAuth2 = "oAuth2", Saml20 = "saml20" }
/// # }
///
/// let mut protocols: FlagSet<ProtocolType> = serde_json::from_str(r#""saml20, new""#)?;
/// assert!(protocols.contains(&ProtocolType::Saml20));
/// assert_eq!(serde_json::to_string(&protocols)?, r#""saml20, new""#);
///
/// protocols.insert(ProtocolType::OAuth2);
/// assert_eq!(protocols.to_string(), "saml20,new,oAuth2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct FlagSet<E> {
    members: Members<E>,
    /// What came, where it isn't the canonical text.
    original: Option<Box<Value>>,
}

/// Most sets have one member, which needs no memory of its own.
#[derive(Clone)]
enum Members<E> {
    One(E),
    Any(Vec<E>),
}

impl<E> Members<E> {
    fn as_slice(&self) -> &[E] {
        match self {
            Self::One(member) => std::slice::from_ref(member),
            Self::Any(members) => members,
        }
    }

    fn into_vec(self) -> Vec<E> {
        match self {
            Self::One(member) => vec![member],
            Self::Any(members) => members,
        }
    }

    fn push(&mut self, member: E) {
        *self = match std::mem::take(self) {
            Self::One(first) => Self::Any(vec![first, member]),
            Self::Any(members) if members.is_empty() => Self::One(member),
            Self::Any(mut members) => {
                members.push(member);
                Self::Any(members)
            }
        };
    }

    fn retain(&mut self, keep: impl Fn(&E) -> bool) {
        match self {
            Self::One(member) if !keep(member) => *self = Self::default(),
            Self::One(_) => {}
            Self::Any(members) => members.retain(keep),
        }
    }
}

impl<E> Default for Members<E> {
    fn default() -> Self {
        Self::Any(Vec::new())
    }
}

impl<E: std::fmt::Debug> std::fmt::Debug for Members<E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_slice().fmt(formatter)
    }
}

impl<E> Default for FlagSet<E> {
    fn default() -> Self {
        Self { members: Members::default(), original: None }
    }
}

impl<E: OpenEnum> FlagSet<E> {
    /// An empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the member is in the set.
    #[must_use]
    pub fn contains(&self, member: &E) -> bool {
        self.iter().any(|known| known == member)
    }

    /// Adds a member, and returns whether it is new.
    pub fn insert(&mut self, member: E) -> bool {
        let new = self.add(member);
        if new {
            self.original = None;
        }
        new
    }

    /// Removes a member, and returns whether it was in the set.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.len();
        self.members.retain(|other| other != member);
        let removed = self.len() < before;
        if removed {
            self.original = None;
        }
        removed
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.as_slice().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.as_slice().is_empty()
    }

    /// The members, in the order in which they came.
    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.members.as_slice().iter()
    }

    fn add(&mut self, member: E) -> bool {
        let new = !self.contains(&member);
        if new {
            self.members.push(member);
        }
        new
    }

    /// Adds members in linear time.
    fn add_all(&mut self, members: impl Iterator<Item = E>) {
        let mut seen: HashSet<E> = HashSet::new();
        for member in members {
            if self.len() < FEW {
                self.add(member);
                continue;
            }
            if seen.is_empty() {
                seen.extend(self.iter().cloned());
            }
            if seen.insert(member.clone()) {
                self.members.push(member);
            }
        }
    }

    /// The set whose members have these declared values. Bits of no member are an unrecognized one.
    fn of_value(value: i64) -> Option<Self> {
        let type_ = E::FLAGS.filter(|type_| type_.is_flags() && value >= 0)?;
        let mut members: Vec<_> =
            type_.members().iter().filter(|member| member.value() & value == member.value()).collect();
        // Members of one bit first; then those that are needed for what is left.
        members.sort_by_key(|member| (member.value().count_ones(), member.value()));
        let mut set = Self::default();
        let mut covered = 0;
        for member in members {
            if (value == 0 && member.value() == 0) || member.value() & !covered != 0 {
                covered |= member.value();
                set.add(E::from(member.name()));
            }
        }
        if covered != value {
            set.add(E::from((value & !covered).to_string()));
        }
        set.original = Some(Box::new(value.into()));
        Some(set)
    }

    /// Whether this is the members, separated by commas.
    fn is_canonical(&self, text: &str) -> bool {
        let mut rest = Some(text);
        for (index, member) in self.iter().enumerate() {
            let next = if index == 0 { rest } else { rest.and_then(|rest| rest.strip_prefix(',')) };
            rest = next.and_then(|next| next.strip_prefix(member.as_ref()));
        }
        rest == Some("")
    }

    /// The members, separated by commas.
    fn canonical(&self) -> String {
        let names: Vec<&str> = self.iter().map(E::as_ref).collect();
        names.join(",")
    }
}

/// The names in a text.
fn names(text: &str) -> impl Iterator<Item = &str> {
    // Names are short: searching for a lone character, whole words at a time, takes longer.
    text.split([',']).map(str::trim).filter(|name| !name.is_empty())
}

/// Up to so many members, comparing with each is fastest.
const FEW: usize = 16;

impl<E: OpenEnum> PartialEq for FlagSet<E> {
    /// Whether both have the same members, in whatever order.
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        if self.len() < FEW {
            return self.iter().all(|member| other.contains(member));
        }
        self.iter().collect::<BTreeSet<_>>() == other.iter().collect::<BTreeSet<_>>()
    }
}

impl<E: OpenEnum> Eq for FlagSet<E> {}

impl<E: OpenEnum> FromIterator<E> for FlagSet<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut set = Self::default();
        set.extend(members);
        set
    }
}

impl<E: OpenEnum> Extend<E> for FlagSet<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        let before = self.len();
        self.add_all(members.into_iter());
        if self.len() > before {
            self.original = None;
        }
    }
}

impl<E> IntoIterator for FlagSet<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_vec().into_iter()
    }
}

impl<'a, E> IntoIterator for &'a FlagSet<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.as_slice().iter()
    }
}

impl<E: OpenEnum> std::fmt::Display for FlagSet<E> {
    /// The members, separated by commas, as in `$filter`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.canonical())
    }
}

impl<E: OpenEnum> Shape for FlagSet<E> {
    type Output = Self;

    fn text(text: &str, _: &mut Texts) -> Option<Self> {
        // Most sets have one member.
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Some(Self { members: Members::One(E::from(text)), original: None });
        }
        let mut set = Self::default();
        set.add_all(names(text).map(E::from));
        if !set.is_canonical(text) {
            set.original = Some(Box::new(text.into()));
        }
        Some(set)
    }

    fn signed(value: i64) -> Option<Self> {
        Self::of_value(value)
    }

    fn array<'de, A: SeqAccess<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        array: A,
    ) -> Result<Decoded, A::Error> {
        let value = texts.untyped().array(array)?;
        let mut members = Vec::new();
        for element in value.as_array().into_iter().flatten() {
            let of_number = element.as_i64().and_then(Self::of_value);
            match (element.as_str(), of_number) {
                (Some(text), _) => members.extend(names(text).map(E::from)),
                (None, Some(set)) => members.extend(set),
                (None, None) => {
                    *field = None;
                    return Ok(Decoded::mismatch(value));
                }
            }
        }
        let mut set = Self::default();
        set.add_all(members.into_iter());
        set.original = Some(Box::new(value));
        *field = Some(set);
        Ok(Decoded::Value)
    }
}

impl<E: OpenEnum> Wire for FlagSet<E> {
    fn expected() -> String {
        E::TYPE.to_owned()
    }

    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn accepts_value(first: u8) -> bool {
        matches!(first, b'"' | b'[' | b'0'..=b'9' | b'n')
    }

    fn collect_mismatches<'a>(&'a self, path: &mut JsonPath, found: &mut Findings<'a>) {
        for member in self {
            found.member(member, path);
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.original {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_str(&self.canonical()),
        }
    }
}

impl<E: OpenEnum> Serialize for FlagSet<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode(serializer)
    }
}

impl<'de, E: OpenEnum> Deserialize<'de> for FlagSet<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

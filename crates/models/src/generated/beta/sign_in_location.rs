// @generated from microsoft.graph.signInLocation (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::GeoCoordinates;

/// Geographic location, derived from an IP address.
///
/// Wire name: `microsoft.graph.signInLocation`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInLocation {
    /// City that the sign-in came from. `Edm.String`, may be null. Wire name: `city`
    ///
    /// Null or empty when the IP address cannot be located.
    pub city: Option<Text>,
    /// Two-letter country or region code. `Edm.String`, may be null. Wire name: `countryOrRegion`
    ///
    /// As in ISO 3166, for example `DE` or `US`. Empty when the IP address cannot be located.
    pub country_or_region: Option<Text>,
    /// Coordinates of the location. `microsoft.graph.geoCoordinates`, may be null. Wire name:
    /// `geoCoordinates`
    ///
    /// Can be an empty object.
    pub geo_coordinates: Option<GeoCoordinates>,
    /// State or province that the sign-in came from. `Edm.String`, may be null. Wire name: `state`
    ///
    /// The full name, in English.
    pub state: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInLocation: complex "microsoft.graph.signInLocation";
    city: "city" = primitive(Primitive::String),
    country_or_region: "countryOrRegion" = primitive(Primitive::String),
    geo_coordinates: "geoCoordinates" = structured(GeoCoordinates::schema()),
    state: "state" = primitive(Primitive::String),
}

impl SignInLocation {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

// @generated from microsoft.graph.signInLocation (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::GeoCoordinates;

/// Geographic location, derived from an IP address.
///
/// Wire name: `microsoft.graph.signInLocation`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInLocation {
    /// City that the sign-in came from.
    ///
    /// Null or empty when the IP address cannot be located.
    ///
    /// `Edm.String`, may be null. Wire name: `city`
    pub city: Option<Text>,
    /// Two-letter country or region code.
    ///
    /// As in ISO 3166, for example `DE` or `US`. Empty when the IP address cannot be located.
    ///
    /// `Edm.String`, may be null. Wire name: `countryOrRegion`
    pub country_or_region: Option<Text>,
    /// Coordinates of the location.
    ///
    /// Can be an empty object.
    ///
    /// `microsoft.graph.geoCoordinates`, may be null. Wire name: `geoCoordinates`
    pub geo_coordinates: Option<GeoCoordinates>,
    /// State or province that the sign-in came from.
    ///
    /// The full name, in English.
    ///
    /// `Edm.String`, may be null. Wire name: `state`
    pub state: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInLocation: complex "microsoft.graph.signInLocation" {
        city: "city" = primitive(Primitive::String),
        country_or_region: "countryOrRegion" = primitive(Primitive::String),
        geo_coordinates: "geoCoordinates" = structured(GeoCoordinates::schema()),
        state: "state" = primitive(Primitive::String),
    }
}

impl SignInLocation {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl SignInLocation {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

// Generated from microsoft.graph.signInLocation (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
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
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `city`
    pub city: Option<String>,
    /// Two-letter country or region code.
    ///
    /// As in ISO 3166, for example `DE` or `US`. Empty when the IP address cannot be located.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `countryOrRegion`
    pub country_or_region: Option<String>,
    /// Coordinates of the location.
    ///
    /// Can be an empty object.
    ///
    /// `microsoft.graph.geoCoordinates`, may be null.
    ///
    /// Wire name: `geoCoordinates`
    pub geo_coordinates: Option<GeoCoordinates>,
    /// State or province that the sign-in came from.
    ///
    /// The full name, in English.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `state`
    pub state: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignInLocation: "microsoft.graph.signInLocation" {
        city: "city",
        country_or_region: "countryOrRegion",
        geo_coordinates: "geoCoordinates",
        state: "state",
    }
}

impl SignInLocation {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("city", "city", Primitive::String),
            Property::primitive(
                "countryOrRegion",
                "country_or_region",
                Primitive::String,
            ),
            Property::structured(
                "geoCoordinates",
                "geo_coordinates",
                GeoCoordinates::schema(),
            ),
            Property::primitive("state", "state", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.signInLocation",
            PROPERTIES,
        );
        &SCHEMA
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

impl msgraph_runtime::schema::Described for SignInLocation {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

// Generated from microsoft.graph.geoCoordinates (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// Geographic coordinates.
///
/// Wire name: `microsoft.graph.geoCoordinates`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoCoordinates {
    /// Altitude above sea level.
    ///
    /// Almost always null; the unit is not documented.
    ///
    /// `Edm.Double`, may be null.
    ///
    /// Wire name: `altitude`
    pub altitude: Option<f64>,
    /// Latitude in degrees, negative south of the equator.
    ///
    /// Can have up to 17 digits; the last ones are not significant.
    ///
    /// `Edm.Double`, may be null.
    ///
    /// Wire name: `latitude`
    pub latitude: Option<f64>,
    /// Longitude in degrees, negative west of Greenwich.
    ///
    /// Can have up to 17 digits; the last ones are not significant.
    ///
    /// `Edm.Double`, may be null.
    ///
    /// Wire name: `longitude`
    pub longitude: Option<f64>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    GeoCoordinates: "microsoft.graph.geoCoordinates" {
        altitude: "altitude",
        latitude: "latitude",
        longitude: "longitude",
    }
}

impl GeoCoordinates {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("altitude", "altitude", Primitive::Double),
            Property::primitive("latitude", "latitude", Primitive::Double),
            Property::primitive("longitude", "longitude", Primitive::Double),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.geoCoordinates",
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

impl msgraph_runtime::schema::Described for GeoCoordinates {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

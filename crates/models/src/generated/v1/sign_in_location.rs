// Generated from microsoft.graph.signInLocation (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::GeoCoordinates;

/// A place on earth, as derived from an internet address.
///
/// Wire name: `microsoft.graph.signInLocation`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInLocation {
    /// The city that the sign-in came from.
    ///
    /// Null or empty where the address cannot be placed.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `city`
    pub city: Option<Text>,
    /// The country or region, as a code of two letters.
    ///
    /// As in ISO 3166, such as DE or US. Empty where the address cannot be placed.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `countryOrRegion`
    pub country_or_region: Option<Text>,
    /// Where on the globe the place is.
    ///
    /// Can be an empty object.
    ///
    /// `microsoft.graph.geoCoordinates`, may be null.
    ///
    /// Wire name: `geoCoordinates`
    pub geo_coordinates: Option<GeoCoordinates>,
    /// The state or province that the sign-in came from.
    ///
    /// Written out, in English.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `state`
    pub state: Option<Text>,
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

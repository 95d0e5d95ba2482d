// Generated from microsoft.graph.networkLocationDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::NetworkType;

/// A network that the IP address of a sign-in belongs to.
///
/// Wire name: `microsoft.graph.networkLocationDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLocationDetail {
    /// Names of the network, as defined in the tenant.
    ///
    /// `Collection(Edm.String)`, may be null.
    ///
    /// Wire name: `networkNames`
    pub network_names: Option<Vec<String>>,
    /// Type of the network.
    ///
    /// `microsoft.graph.networkType`, may be null.
    ///
    /// Wire name: `networkType`
    pub network_type: Option<NetworkType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    NetworkLocationDetail: "microsoft.graph.networkLocationDetail" {
        network_names: "networkNames",
        network_type: "networkType",
    }
}

impl NetworkLocationDetail {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("networkNames", "network_names", Primitive::String)
                .collection(),
            Property::enumeration("networkType", "network_type", NetworkType::SCHEMA),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.networkLocationDetail",
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

impl msgraph_runtime::schema::Described for NetworkLocationDetail {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}

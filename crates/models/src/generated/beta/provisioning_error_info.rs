// Generated from microsoft.graph.provisioningErrorInfo (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::ProvisioningStatusErrorCategory;

/// What went wrong in a provisioning, and what to do about it.
///
/// Wire name: `microsoft.graph.provisioningErrorInfo`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningErrorInfo {
    /// What else there is to say of the error.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `additionalDetails`
    pub additional_details: Option<Text>,
    /// At whom the fault lies.
    ///
    /// `microsoft.graph.provisioningStatusErrorCategory`, may be null.
    ///
    /// Wire name: `errorCategory`
    pub error_category: Option<ProvisioningStatusErrorCategory>,
    /// The code of the error.
    ///
    /// Text that names the error, not a number.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `errorCode`
    pub error_code: Option<Text>,
    /// Why the provisioning failed, in words.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `reason`
    pub reason: Option<Text>,
    /// What an administrator should do about it.
    ///
    /// Often a link.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `recommendedAction`
    pub recommended_action: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisioningErrorInfo: "microsoft.graph.provisioningErrorInfo" {
        additional_details: "additionalDetails",
        error_category: "errorCategory",
        error_code: "errorCode",
        reason: "reason",
        recommended_action: "recommendedAction",
    }
}

//! Hand-written models that go through every part of the wire contract.
#![allow(missing_docs, unreachable_pub, dead_code)]

use std::collections::BTreeMap;

use msgraph_runtime::generated;
use msgraph_runtime::wire::{FlagSet, Mismatch};
use msgraph_runtime::{DecodeError, Timestamp, Value};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    pub additional_details: Option<String>,
    pub error_code: Option<i32>,
    pub undeclared: BTreeMap<String, Value>,
}
msgraph_runtime::generated::model! {
    Status: "test.status" {
        additional_details: "additionalDetails",
        error_code: "errorCode",
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetailedStatus {
    pub additional_details: Option<String>,
    pub error_code: Option<i32>,
    pub cause: Option<Box<Event>>,
    pub undeclared: BTreeMap<String, Value>,
}
msgraph_runtime::generated::model! {
    DetailedStatus: "test.detailedStatus" {
        additional_details: "additionalDetails",
        error_code: "errorCode",
        cause: "cause",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum AnyStatus {
    Status(Status),
    DetailedStatus(Box<DetailedStatus>),
}
msgraph_runtime::generated::derived_types! {
    AnyStatus: Status; Status, DetailedStatus
}

#[derive(Clone, Debug)]
pub enum Risk {
    Low,
    High,
    UnknownFutureValue,
    Unrecognized(msgraph_runtime::Text),
}
msgraph_runtime::generated::open_enum! {
    Risk: "test.risk" { Low = "low", High = "high", UnknownFutureValue = "unknownFutureValue" }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Empty {
    pub undeclared: BTreeMap<String, Value>,
}
msgraph_runtime::generated::model! { Empty: "test.empty" {} }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub id: Option<String>,
    pub created: Option<Timestamp>,
    pub count: Option<i32>,
    pub total: Option<i64>,
    pub small: Option<u8>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    pub enabled: Option<bool>,
    pub risk: Option<Risk>,
    pub protocols: Option<FlagSet<Risk>>,
    pub names: Option<Vec<String>>,
    pub risks: Option<Vec<Risk>>,
    pub status: Option<Status>,
    pub statuses: Option<Vec<Status>>,
    pub any_status: Option<AnyStatus>,
    pub any_statuses: Option<Vec<AnyStatus>>,
    pub parent: Option<Box<Event>>,
    pub r#type: Option<Value>,
    pub empty: Option<Empty>,
    pub undeclared: BTreeMap<String, Value>,
}
msgraph_runtime::generated::model! {
    Event: "test.event" {
        id: "id",
        created: "created",
        count: "count",
        total: "total",
        small: "small",
        single: "single",
        double: "double",
        enabled: "enabled",
        risk: "risk",
        protocols: "protocols",
        names: "names",
        risks: "risks",
        status: "status",
        statuses: "statuses",
        any_status: "anyStatus",
        any_statuses: "anyStatuses",
        parent: "parent",
        r#type: "type",
        empty: "empty",
    }
}

/// The methods of generated types.
macro_rules! methods {
    ($($type:ident)*) => {$(
        impl $type {
            pub fn from_json(text: &str) -> Result<Self, DecodeError> {
                generated::from_json(text)
            }

            pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
                generated::from_json_strict(text)
            }

            pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
                generated::mismatches(self)
            }
        }
    )*};
}

methods! { AnyStatus Event }

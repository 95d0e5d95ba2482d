//! Every oddity that has been seen of the service is served by a tenant with oddities, and by no other.

use std::collections::BTreeSet;

use crate::http::get;
use msgraph_sim::Simulator;
use serde_json::Value;

/// What was served: the texts of pages, and every member of every object in them.
#[derive(Default)]
struct Served {
    text: String,
    members: Vec<(String, Value)>,
    envelopes: BTreeSet<&'static str>,
}

impl Served {
    fn collect(&mut self, value: &Value) {
        match value {
            Value::Array(elements) => elements.iter().for_each(|element| self.collect(element)),
            Value::Object(object) => {
                for (name, value) in object {
                    self.members.push((name.clone(), value.clone()));
                    self.collect(value);
                }
            }
            _ => {}
        }
    }

    fn has(&self, fits: impl Fn(&str, &Value) -> bool) -> bool {
        self.members.iter().any(|(name, value)| fits(name, value))
    }

    fn has_text(&self, name: &str, part: &str) -> bool {
        self.has(|found, value| {
            (name.is_empty() || found == name) && value.as_str().is_some_and(|text| text.contains(part))
        })
    }

    /// Whether a record has a time with this number of digits after the second, with or without an offset.
    fn has_time(&self, digits: usize, ends_with_z: bool) -> bool {
        self.has(|name, value| {
            let text = value.as_str().filter(|_| name.ends_with("DateTime")).unwrap_or_default();
            let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction.trim_end_matches('Z'));
            text.len() > 18 && fraction.len() == digits && text.ends_with('Z') == ends_with_z
        })
    }
}

fn envelope(page: &Value) -> &'static str {
    match page {
        Value::Array(_) => "bare array",
        page if page.get("value").is_some_and(Value::is_object) => "one object as value",
        page if page.get("value").is_none() => "bare record",
        page if page.get("@microsoft.graph.tips").is_some() => "tips",
        page if page.get("@odata.context").is_none() => "no context",
        _ => "usual",
    }
}

async fn serve(odd: bool) -> Served {
    let simulator = Simulator::builder().seed(7).records(2_000).oddities(odd).start().await.unwrap();
    let mut served = Served::default();
    let mut pages: Vec<String> = ["signIns", "directoryAudits", "provisioning", "signUps"]
        .map(|report| format!("/beta/auditLogs/{report}"))
        .into();
    pages.extend((1..40).map(|top| format!("/beta/auditLogs/auditActivityTypes?$top={top}")));
    let ids = simulator.ledger().keys("beta", "directoryAudits").unwrap();
    let single = |id: &String| format!("/beta/auditLogs/directoryAudits?$filter=id%20eq%20'{id}'");
    pages.extend(ids.iter().take(40).map(single));
    for path in pages {
        let reply = get(&simulator, &path).await;
        let page = reply.json();
        assert_eq!(reply.status, 200, "{path}: {page}");
        served.envelopes.insert(envelope(&page));
        served.collect(&page);
        served.text.push_str(&String::from_utf8(reply.body).unwrap());
    }
    served
}

/// Name of an oddity, and whether it was served.
fn oddities(served: &Served) -> Vec<(&'static str, bool)> {
    let big = |value: &Value| value.as_i64().is_some_and(|number| number > i64::from(u32::MAX));
    let long = |value: &Value| value.is_f64() && value.to_string().len() > 17;
    let envelope = |name| served.envelopes.contains(name);
    vec![
        ("duplicate keys", served.text.contains(":null,\"appDisplayName\":\"second\"")),
        (
            "an unknown member",
            served.has_text("", "ClientError") && served.has_text("", "Primary Refresh Token"),
        ),
        ("a member in another case", served.has_text("", "stageddelete") && served.has_text("", "Import")),
        ("flags as text", served.has_text("", "none,unheardOf")),
        ("flags as an array", served.text.contains("[\"none\",\"other\"]")),
        ("null where it is not allowed", served.has(|name, value| name == "category" && value.is_null())),
        ("an empty object", served.has(|name, value| name == "status" && *value == serde_json::json!({}))),
        ("an empty text as id", served.has(|name, value| name.ends_with("Id") && value == "")),
        ("an id of zeros", served.has_text("", "00000000-0000-0000-0000-000000000000")),
        ("an id that is no GUID", served.has_text("", "not a guid")),
        ("half an address", served.has_text("ipAddress", ".XXX")),
        ("an object for a collection", served.has(|_, value| value["displayName"] == "alone")),
        ("a collection for an object", served.has(|_, value| value[0]["displayName"] == "first")),
        ("a number as text", served.has(|_, value| value == "50126")),
        ("a text as number", served.has(|name, value| name.ends_with("DisplayName") && value.is_number())),
        ("more than 32 bits", served.has(|_, value| big(value))),
        ("17 digits", served.has(|_, value| long(value))),
        ("a time with no digits", served.has_time(0, true)),
        ("a time with 6 digits", served.has_time(6, true)),
        ("a time with 8 digits", served.has_time(8, true)),
        ("a time without offset", served.has_time(7, false)),
        ("a name in another case", served.has(|name, _| name == "riskLevelDuringsignIn")),
        (
            "a retired name",
            served.has(|name, _| name == "isRisky")
                && served.has(|name, _| name == "conditionalAccessPolicies"),
        ),
        ("an unknown type", served.has_text("@odata.type", "#microsoft.graph.unheardOf")),
        (
            "a type without #",
            served.has(|name, value| name == "@odata.type" && !value.to_string().contains('#')),
        ),
        ("a type in odd case", served.has_text("@odata.type", "#MICROSOFT.Graph.")),
        ("JSON inside text", served.has(|_, value| value == "\"Member\"")),
        ("a member that should be hidden", served.has_text("", "reportOnly")),
        ("no context", envelope("no context")),
        ("tips", envelope("tips")),
        ("a bare array", envelope("bare array")),
        ("a bare record", envelope("bare record")),
        ("one object as value", envelope("one object as value")),
    ]
}

#[tokio::test]
async fn a_tenant_with_oddities_serves_every_one() {
    let missing: Vec<_> =
        oddities(&serve(true).await).into_iter().filter(|(_, found)| !found).map(|(name, _)| name).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn a_tidy_tenant_serves_none() {
    // Whole seconds, coordinates of many digits and empty texts are as usual.
    let usual = ["a time with no digits", "17 digits", "JSON inside text", "an empty text as id"];
    let found: Vec<_> = oddities(&serve(false).await)
        .into_iter()
        .filter(|(name, found)| *found && !usual.contains(name))
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

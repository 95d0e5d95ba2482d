//! The guide's program for fifty tenants, against fifty simulated ones.

#![cfg(feature = "beta")]
#![allow(missing_docs, clippy::unwrap_used, reason = "a panic fails the test")]

#[path = "../src/guide/tenants.rs"]
#[allow(unreachable_pub, reason = "it is the guide's text")]
mod recipe;

use std::collections::BTreeMap;

use msgraph_auditlogs::Cloud;
use msgraph_sim::Simulator;

use recipe::{Tenant, count_all};

fn tenant(id: String, endpoint: &str) -> Tenant {
    let cloud = Cloud::custom(endpoint).with_authority_host(endpoint);
    Tenant { id, client_id: "collector".to_owned(), secret: "secret".to_owned(), cloud }
}

#[tokio::test]
async fn fifty_tenants_over_one_pool_are_all_counted_and_a_broken_one_stops_no_other() {
    let (mut tenants, mut expected, mut simulators) = (Vec::new(), BTreeMap::new(), Vec::new());
    for number in 0..50_u64 {
        let simulator = Simulator::builder().seed(number).records(10 + number).start().await.unwrap();
        let id = format!("tenant-{number}");
        expected.insert(id.clone(), simulator.ledger().keys("beta", "directoryAudits").unwrap().len());
        tenants.push(tenant(id, simulator.endpoint()));
        simulators.push(simulator);
    }
    // A token is never sent over plain HTTP to another host.
    tenants.push(tenant("misconfigured".to_owned(), "http://graph.example"));

    let counts = count_all(&tenants).await.unwrap();
    let (counted, failed): (Vec<_>, Vec<_>) = counts.into_iter().partition(|(_, count)| count.is_ok());
    let counted: BTreeMap<_, _> =
        counted.into_iter().map(|(id, count)| (id.to_owned(), count.unwrap())).collect();
    assert_eq!(counted, expected);
    assert_eq!(failed.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["misconfigured"]);
}

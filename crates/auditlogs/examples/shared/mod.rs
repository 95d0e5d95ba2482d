//! Where the examples get their client from: a tenant if there is one, else a simulated one.

use std::error::Error;

use msgraph_auditlogs::{Client, Cloud, StaticToken};
use msgraph_sim::Simulator;

/// A client, and the simulated tenant that it talks to, which lives as long as this does.
pub(crate) struct Tenant {
    pub(crate) client: Client,
    _simulator: Option<Simulator>,
}

/// Reads an access token from `GRAPH_TOKEN`; without one, starts a simulated tenant on this machine.
pub(crate) async fn connect() -> Result<Tenant, Box<dyn Error>> {
    if let Ok(token) = std::env::var("GRAPH_TOKEN") {
        let client = Client::builder(StaticToken::new(token)).cloud(Cloud::Global).build()?;
        return Ok(Tenant { client, _simulator: None });
    }
    let simulator = Simulator::builder().seed(7).records(2_000).start().await?;
    eprintln!("no GRAPH_TOKEN: using a simulated tenant at {}", simulator.endpoint());
    let client = Client::builder(StaticToken::new(simulator.token()))
        .cloud(Cloud::custom(simulator.endpoint()))
        .build()?;
    Ok(Tenant { client, _simulator: Some(simulator) })
}

//! The embedded simulated tenant of `--simulated`.

use jiff::Timestamp;
use msgraph_auditlogs::{Client, ClientSecretCredential, Cloud};
use msgraph_sim::{PublicationDelay, Simulator};

use crate::config::{CredentialConfig, TenantConfig};
use crate::failure::{Failure, with_causes};
use crate::tenants::Target;

/// What messages and logs call it: its address is another one in every run.
pub(crate) const SIMULATED: &str = "simulated";

/// The newest record of the first 30 days. From there on the tenant continues at the same rate, so that every run sees
/// the same records, and more of them as time passes.
const BEGINS: Timestamp = Timestamp::constant(1_767_225_600, 0);

/// The records of each report in 30 days.
const RECORDS: u64 = 10_000;

const SEED: u64 = 7;

/// A simulated tenant that runs as long as the value lives.
pub(crate) struct Simulated {
    simulator: Simulator,
}

impl Simulated {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let started = Simulator::builder()
            .seed(SEED)
            .records(RECORDS)
            .newest_record_at(BEGINS)
            .live(true)
            .publication_delay(PublicationDelay::documented())
            .start()
            .await;
        let simulator = started.map_err(|error| {
            Failure::incomplete(format!("the simulated tenant cannot start: {}", with_causes(&error)))
        })?;
        Ok(Self { simulator })
    }

    /// The tenant, signed in as any application.
    pub(crate) fn target(&self) -> Result<Target, Failure> {
        let id = self.simulator.tenant_id();
        let endpoint = self.simulator.endpoint();
        let cloud = Cloud::custom(endpoint).with_authority_host(endpoint);
        let credential = ClientSecretCredential::new(&id, SIMULATED, SIMULATED);
        let client = Client::builder(credential).cloud(cloud).no_rate_limit().build();
        let client = client
            .map_err(|error| Failure::incomplete(format!("the simulated tenant: {}", with_causes(&error))))?;
        let config = TenantConfig {
            id: id.clone(),
            name: Some(SIMULATED.to_owned()),
            store: None,
            cloud: None,
            authority: None,
            reports: Vec::new(),
            kinds: Vec::new(),
            rate: None,
            credential: CredentialConfig::Cli {},
        };
        Ok(Target::simulated(id, client, None, config))
    }
}

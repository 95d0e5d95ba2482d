use futures::{StreamExt as _, TryStreamExt as _, stream};
use msgraph_auditlogs::beta::AuditLogs;
use msgraph_auditlogs::{Client, ClientSecretCredential, Cloud, ConnectionPool, Error};

/// A tenant, and the application that is registered in it.
pub struct Tenant {
    pub id: String,
    pub client_id: String,
    pub secret: String,
    pub cloud: Cloud,
}

impl Tenant {
    /// The tenant's client: its own credential and rate limit, and the connections of all tenants.
    fn client(&self, pool: &ConnectionPool) -> Result<Client, Error> {
        let credential =
            ClientSecretCredential::new(&self.id, &self.client_id, &self.secret).with_connection_pool(pool);
        Client::builder(credential).cloud(self.cloud.clone()).connection_pool(pool).build()
    }

    async fn count_audits(&self, pool: &ConnectionPool) -> Result<usize, Error> {
        let client = self.client(pool)?;
        let mut audits = AuditLogs::new(&client).directory_audits().list().records();
        let mut count = 0;
        while audits.try_next().await?.is_some() {
            count += 1;
        }
        Ok(count)
    }
}

/// Counts the directory audits of each tenant. An error of one tenant does not stop the others.
pub async fn count_all(tenants: &[Tenant]) -> Result<Vec<(&str, Result<usize, Error>)>, Error> {
    let pool = ConnectionPool::new()?;
    let counts = stream::iter(tenants)
        .map(async |tenant| (tenant.id.as_str(), tenant.count_audits(&pool).await))
        .buffer_unordered(16); // bounds memory: each tenant holds at most two pages
    Ok(counts.collect().await)
}

//! The objects of the directory that tools ask for first: the organization, users and service principals.

use serde_json::{Value, json};

use super::super::oauth::Claims;
use super::super::path::Segment;
use super::super::reply::{GraphError, Reply};
use super::Exchange;
use crate::data::{Directory, Record};
use crate::odata::{OptionRules, Options, evaluate_plain};

/// A collection of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Collection {
    Organization,
    Me,
    Users,
    ServicePrincipals,
}

/// Records of a page, by default.
const PAGE: usize = 100;

impl Collection {
    /// The collection of a segment.
    pub(super) fn of(segment: &str) -> Option<Self> {
        Some(match segment.to_ascii_lowercase().as_str() {
            "organization" => Self::Organization,
            "me" => Self::Me,
            "users" => Self::Users,
            "serviceprincipals" => Self::ServicePrincipals,
            _ => return None,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Me | Self::Users => "users",
            Self::ServicePrincipals => "servicePrincipals",
        }
    }

    fn objects(self, directory: &Directory) -> Vec<Record> {
        let values: Vec<Value> = match self {
            Self::Organization => vec![organization(directory)],
            Self::Me => directory.users.first().map(user).into_iter().collect(),
            Self::Users => directory.users.iter().map(user).collect(),
            Self::ServicePrincipals => directory.services.iter().map(service_principal).collect(),
        };
        values
            .into_iter()
            .filter_map(|value| if let Value::Object(object) = value { Some(object) } else { None })
            .collect()
    }
}

/// Answers a request for objects of the directory.
pub(super) fn answer(
    exchange: Exchange<'_>,
    version: &str,
    claims: &Claims,
    collection: Collection,
    rest: &[Segment],
) -> Result<Reply, GraphError> {
    if !matches!(exchange.method, "GET" | "HEAD") {
        return Err(GraphError::not_allowed("GET"));
    }
    let sufficient =
        ["Directory.Read.All", "Directory.ReadWrite.All", "User.Read.All", "Application.Read.All"];
    if !claims.roles.iter().any(|role| sufficient.contains(&role.as_str())) {
        let message = "Insufficient privileges to complete the operation.";
        return Err(GraphError::new(403, "Authorization_RequestDenied", message));
    }
    let rules = OptionRules { bare_names: version == "beta", aliases: false };
    let options = Options::read(exchange.query, rules)?;
    let objects = collection.objects(&exchange.tenant.data.directory);
    let context = format!("{}/{version}/$metadata#{}", exchange.base, collection.name());
    let selected = |mut object: Record| {
        if !options.select.is_empty() {
            object.retain(|name, _| {
                options.select.iter().any(|wanted| wanted == "*" || wanted.eq_ignore_ascii_case(name))
            });
        }
        object
    };
    let key = match rest {
        [] if collection == Collection::Me => Some(None),
        [] => None,
        [item] => Some(Some(item.name.as_str())),
        [_, more, ..] => return Err(GraphError::no_segment(&more.name)),
    };
    if let Some(key) = key {
        let matches = |object: &Record| {
            let is = |name: &str| {
                object
                    .get(name)
                    .and_then(Value::as_str)
                    .is_some_and(|text| key.is_none_or(|key: &str| text.eq_ignore_ascii_case(key)))
            };
            is("id") || is("userPrincipalName")
        };
        let object = objects.into_iter().find(matches);
        let object = object.ok_or_else(|| GraphError::not_found(key.unwrap_or_default()))?;
        let mut body =
            Record::from_iter([("@odata.context".to_owned(), json!(format!("{context}/$entity")))]);
        body.extend(selected(object));
        return Ok(Reply::json(Value::Object(body).to_string()));
    }
    let found = objects
        .into_iter()
        .filter(|object| options.filter.as_ref().is_none_or(|(_, filter)| evaluate_plain(filter, object)));
    let start: usize = options.skip_token.as_ref().and_then(|token| token.parse().ok()).unwrap_or(0);
    let size = options.top.map_or(PAGE, |top| usize::try_from(top).unwrap_or(PAGE).clamp(1, 999));
    let mut page: Vec<Value> =
        found.skip(start).take(size + 1).map(|object| Value::Object(selected(object))).collect();
    let more = page.len() > size;
    page.truncate(size);
    let mut body = Record::from_iter([("@odata.context".to_owned(), json!(context))]);
    if more {
        let kept = exchange.query.split('&').filter(|pair| {
            !pair.is_empty()
                && !pair
                    .to_ascii_lowercase()
                    .replace("%24", "$")
                    .trim_start_matches('$')
                    .starts_with("skiptoken=")
        });
        let query: Vec<String> =
            kept.map(str::to_owned).chain([format!("$skiptoken={}", start + size)]).collect();
        let link = format!("{}/{version}/{}?{}", exchange.base, collection.name(), query.join("&"));
        body.insert("@odata.nextLink".to_owned(), json!(link));
    }
    body.insert("value".to_owned(), Value::Array(page));
    Ok(Reply::json(Value::Object(body).to_string()))
}

fn organization(directory: &Directory) -> Value {
    json!({
        "id": directory.id.to_string(),
        "displayName": "Contoso",
        "tenantType": "AAD",
        "countryLetterCode": "DE",
        "createdDateTime": "2019-03-04T09:12:00Z",
        "verifiedDomains": [
            {"capabilities": "Email, OfficeCommunicationsOnline", "isDefault": true, "isInitial": false, "name": "contoso.example", "type": "Managed"},
            {"capabilities": "", "isDefault": false, "isInitial": true, "name": "contoso.onmicrosoft.com", "type": "Managed"},
        ],
        "assignedPlans": [
            {"capabilityStatus": "Enabled", "service": "AADPremiumService", "servicePlanId": "eec0eb4f-6444-4f95-aba0-50c24d67f998"},
        ],
    })
}

fn user(user: &crate::data::User) -> Value {
    json!({
        "id": user.id.to_string(),
        "displayName": user.name,
        "userPrincipalName": user.principal_name,
        "mail": user.principal_name,
        "accountEnabled": true,
        "userType": if user.guest_of.is_some() { "Guest" } else { "Member" },
    })
}

fn service_principal(service: &crate::data::Service) -> Value {
    json!({
        "id": service.id.to_string(),
        "appId": service.app_id.to_string(),
        "displayName": service.name,
        "servicePrincipalType": if service.managed { "ManagedIdentity" } else { "Application" },
        "accountEnabled": true,
    })
}

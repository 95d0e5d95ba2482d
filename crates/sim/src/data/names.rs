//! Names of people, places, groups and systems.

/// A place, with its coordinates as they are written.
#[derive(Debug)]
pub(crate) struct Location {
    pub(crate) city: &'static str,
    pub(crate) state: &'static str,
    pub(crate) country: &'static str,
    pub(crate) latitude: &'static str,
    pub(crate) longitude: &'static str,
    /// The number of the network, which no other place has.
    pub(crate) network: u8,
    pub(crate) autonomous_system: i64,
}

/// First names, and as addresses have them.
pub(crate) const FIRST_NAMES: [(&str, &str); 24] = [
    ("Adele", "adele"),
    ("Bjørn", "bjorn"),
    ("Chidi", "chidi"),
    ("Dana", "dana"),
    ("Emeka", "emeka"),
    ("Fatima", "fatima"),
    ("Grace", "grace"),
    ("Hiro", "hiro"),
    ("Isabel", "isabel"),
    ("Jörg", "jorg"),
    ("Kwame", "kwame"),
    ("Lena", "lena"),
    ("Mateo", "mateo"),
    ("Nadia", "nadia"),
    ("Olu", "olu"),
    ("Priya", "priya"),
    ("Quinn", "quinn"),
    ("Rosa", "rosa"),
    ("Sven", "sven"),
    ("Thandi", "thandi"),
    ("Uma", "uma"),
    ("Viktor", "viktor"),
    ("Wei", "wei"),
    ("Zoë", "zoe"),
];

/// Last names, and as addresses have them.
pub(crate) const LAST_NAMES: [(&str, &str); 20] = [
    ("Abebe", "abebe"),
    ("Bauer", "bauer"),
    ("Castro", "castro"),
    ("Dubois", "dubois"),
    ("Eriksen", "eriksen"),
    ("Fischer", "fischer"),
    ("García", "garcia"),
    ("Haddad", "haddad"),
    ("Ivanov", "ivanov"),
    ("Jansen", "jansen"),
    ("Kim", "kim"),
    ("Lopez", "lopez"),
    ("Müller", "muller"),
    ("Novak", "novak"),
    ("O'Brien", "obrien"),
    ("Patel", "patel"),
    ("Rossi", "rossi"),
    ("Schmidt", "schmidt"),
    ("Tanaka", "tanaka"),
    ("Yılmaz", "yilmaz"),
];

/// Where people work.
pub(crate) static LOCATIONS: [Location; 8] = [
    place("Hamburg", "Hamburg", "DE", "53.55073", "9.99302", 0, 64496),
    place("Zürich", "Zurich", "CH", "47.36865", "8.53918", 1, 64497),
    place("Seattle", "Washington", "US", "47.60357", "-122.32945", 2, 64498),
    place("Cape Town", "Western Cape", "ZA", "-33.92584", "18.42322", 3, 64499),
    place("São Paulo", "Sao Paulo", "BR", "-23.5475", "-46.63611", 4, 64500),
    place("Osaka", "Osaka", "JP", "34.69374", "135.50218", 5, 64501),
    place("Dublin", "Dublin", "IE", "53.33306", "-6.24889", 6, 64502),
    place("Lagos", "Lagos", "NG", "6.45407", "3.39467", 7, 64503),
];

/// Where services run.
pub(crate) static DATA_CENTER: Location =
    place("Amsterdam", "Noord-Holland", "NL", "52.37403", "4.88969", 8, 64504);

/// Where attacks come from.
pub(crate) static ATTACKER: Location =
    place("Reykjavik", "Capital Region", "IS", "64.13548", "-21.89541", 9, 64505);

/// How many places there are.
pub(crate) const PLACES: usize = LOCATIONS.len() + 2;

/// Organizations that guests come from, with their domains.
pub(crate) const PARTNERS: [(&str, &str); 3] = [
    ("Fabrikam", "fabrikam.example"),
    ("Northwind Traders", "northwind.example"),
    ("Adatum", "adatum.example"),
];

pub(crate) const DEPARTMENTS: [&str; 8] =
    ["Engineering", "Finance", "Human Resources", "Legal", "Marketing", "Operations", "Research", "Sales"];

/// What groups of a department are for.
pub(crate) const GROUP_PURPOSES: [&str; 4] = ["All", "Managers", "Contractors", "VPN users"];

/// Directory roles, with the ids of their templates.
pub(crate) const ROLES: [(&str, &str, &str); 6] = [
    ("User Administrator", "UserAdministrator", "fe930be7-5e62-47db-91af-98c3a49a38b1"),
    ("Helpdesk Administrator", "HelpdeskAdministrator", "729827e3-9c14-49f7-bb1b-9608f156bbb8"),
    ("Security Reader", "SecurityReader", "5d6b6bb7-de71-4623-b4af-96380a352509"),
    ("Application Administrator", "ApplicationAdministrator", "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"),
    ("Exchange Administrator", "ExchangeServiceAdministrator", "29232cdf-9323-42fd-ade2-1d097af3e4de"),
    ("Global Administrator", "GlobalAdministrator", "62e90394-69f5-4237-9190-012177145e10"),
];

/// What runs without a person.
pub(crate) const SERVICES: [&str; 20] = [
    "Backup Agent",
    "Billing Export",
    "Build Pipeline",
    "Certificate Renewal",
    "Compliance Scanner",
    "Data Warehouse Loader",
    "Deployment Controller",
    "Document Indexer",
    "Device Inventory",
    "HR Connector",
    "Invoice Processor",
    "License Reporter",
    "Log Archiver",
    "Mail Relay",
    "Metrics Collector",
    "Payroll Sync",
    "Phone Directory",
    "Report Scheduler",
    "Ticket Bridge",
    "Web Shop",
];

/// Systems that accounts are provisioned to, with the templates of their jobs.
pub(crate) const TARGET_SYSTEMS: [(&str, &str); 8] = [
    ("Salesforce", "salesforce"),
    ("ServiceNow", "serviceNow"),
    ("Slack", "slack"),
    ("Zoom", "zoom"),
    ("Box", "boxNet"),
    ("Dropbox Business", "dropboxSCIM"),
    ("AWS IAM Identity Center", "amazonSSO"),
    ("Atlassian Cloud", "atlassianCloud"),
];

pub(crate) const RISKS: [&str; 4] =
    ["unfamiliarFeatures", "anonymizedIPAddress", "unlikelyTravel", "maliciousIPAddress"];

/// Domains of people who sign up by themselves.
pub(crate) const MAIL_DOMAINS: [&str; 4] =
    ["outlook.example", "mail.example", "post.example", "inbox.example"];

const fn place(
    city: &'static str,
    state: &'static str,
    country: &'static str,
    latitude: &'static str,
    longitude: &'static str,
    network: u8,
    autonomous_system: i64,
) -> Location {
    Location { city, state, country, latitude, longitude, network, autonomous_system }
}

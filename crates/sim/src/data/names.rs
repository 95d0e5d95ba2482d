//! The words that records are made of.

/// A place, with its coordinates as they are written.
#[derive(Debug)]
pub(crate) struct Location {
    pub(crate) city: &'static str,
    pub(crate) state: &'static str,
    pub(crate) country: &'static str,
    pub(crate) latitude: &'static str,
    pub(crate) longitude: &'static str,
    /// The first three parts of the addresses there.
    pub(crate) network: &'static str,
    pub(crate) autonomous_system: i64,
}

/// A reason why a sign-in fails.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: i64,
    pub(crate) reason: &'static str,
    pub(crate) details: &'static str,
}

/// Something that happens in a directory.
#[derive(Debug)]
pub(crate) struct Activity {
    pub(crate) name: &'static str,
    pub(crate) category: &'static str,
    pub(crate) service: &'static str,
    pub(crate) operation: &'static str,
    /// What kind of object it is done to.
    pub(crate) target: &'static str,
    /// The property that it changes.
    pub(crate) changes: &'static str,
}

pub(crate) const FIRST_NAMES: [&str; 24] = [
    "Adele", "Bjørn", "Chidi", "Dana", "Emeka", "Fatima", "Grace", "Hiro", "Isabel", "Jörg", "Kwame", "Lena",
    "Mateo", "Nadia", "Olu", "Priya", "Quinn", "Rosa", "Sven", "Thandi", "Uma", "Viktor", "Wei", "Zoë",
];

pub(crate) const LAST_NAMES: [&str; 20] = [
    "Abebe", "Bauer", "Castro", "Dubois", "Eriksen", "Fischer", "García", "Haddad", "Ivanov", "Jansen",
    "Kim", "Lopez", "Müller", "Novak", "O'Brien", "Patel", "Rossi", "Schmidt", "Tanaka", "Yılmaz",
];

pub(crate) const LOCATIONS: [Location; 8] = [
    place("Hamburg", "Hamburg", "DE", "53.55073", "9.99302", "203.0.113", 64496),
    place("Zürich", "Zurich", "CH", "47.36865", "8.53918", "198.51.100", 64497),
    place("Seattle", "Washington", "US", "47.60357", "-122.32945", "192.0.2", 64498),
    place("Cape Town", "Western Cape", "ZA", "-33.92584", "18.42322", "203.0.113", 64499),
    place("São Paulo", "Sao Paulo", "BR", "-23.5475", "-46.63611", "198.51.100", 64500),
    place("Osaka", "Osaka", "JP", "34.69374", "135.50218", "192.0.2", 64501),
    place("Dublin", "Dublin", "IE", "53.33306", "-6.24889", "203.0.113", 64502),
    place("Lagos", "Lagos", "NG", "6.45407", "3.39467", "198.51.100", 64503),
];

/// Applications with their ids, which are the same in every tenant.
pub(crate) const APPS: [(&str, &str); 8] = [
    ("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
    ("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264"),
    ("Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c"),
    ("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
    ("Graph Explorer", "de8bc8b5-d9f9-48b1-a8ad-b748da725064"),
    ("Expense Manager", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c001"),
    ("Warehouse Scanner", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c002"),
    ("Nightly Archive", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c003"),
];

pub(crate) const RESOURCES: [(&str, &str); 4] = [
    ("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
    ("Windows Azure Active Directory", "00000002-0000-0000-c000-000000000000"),
    ("Azure Resource Manager", "797f4846-ba00-4fd7-ba43-dac1f8f63013"),
    ("Azure Key Vault", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093"),
];

pub(crate) const FAILURES: [Failure; 8] = [
    failure(50126, "Invalid username or password.", "The user didn't enter the right credentials."),
    failure(50053, "The account is locked.", "Too many attempts with a wrong password."),
    failure(50076, "Multifactor authentication is required.", "MFA required in Azure AD"),
    failure(50074, "Strong authentication is required.", "The user did not pass the MFA challenge."),
    failure(
        53003,
        "Access was blocked by Conditional Access policies.",
        "A policy does not allow token issuance.",
    ),
    failure(50140, "The user was asked whether to stay signed in.", "Keep me signed in interrupt."),
    failure(50057, "The user account is disabled.", "An administrator disabled the account."),
    failure(700016, "The application was not found in the directory.", "It may not have been consented to."),
];

/// Failures of sign-ins without a user.
pub(crate) const APP_FAILURES: [Failure; 3] = [
    failure(7000215, "An invalid client secret was provided.", "The secret's id may have been sent instead."),
    failure(7000222, "The client secret has expired.", "New secrets can be made in the portal."),
    failure(700027, "The client assertion could not be validated.", "Its certificate is not registered."),
];

pub(crate) const ACTIVITIES: [Activity; 10] = [
    activity("Add user", "UserManagement", "Core Directory", "Add", "User", "AccountEnabled"),
    activity("Update user", "UserManagement", "Core Directory", "Update", "User", "Department"),
    activity("Delete user", "UserManagement", "Core Directory", "Delete", "User", "IsDeleted"),
    activity(
        "Reset user password",
        "UserManagement",
        "Self-service Password Management",
        "Update",
        "User",
        "PasswordProfile",
    ),
    activity(
        "Add member to group",
        "GroupManagement",
        "Core Directory",
        "Assign",
        "Group",
        "Group.DisplayName",
    ),
    activity(
        "Remove member from group",
        "GroupManagement",
        "Core Directory",
        "Unassign",
        "Group",
        "Group.DisplayName",
    ),
    activity("Add member to role", "RoleManagement", "Core Directory", "Assign", "User", "Role.DisplayName"),
    activity(
        "Update application",
        "ApplicationManagement",
        "Core Directory",
        "Update",
        "Application",
        "RequiredResourceAccess",
    ),
    activity(
        "Add service principal credentials",
        "ApplicationManagement",
        "Core Directory",
        "Update",
        "ServicePrincipal",
        "KeyDescription",
    ),
    activity(
        "Update conditional access policy",
        "Policy",
        "Conditional Access",
        "Update",
        "Policy",
        "ConditionalAccessPolicy",
    ),
];

pub(crate) const ATTRIBUTE_ACTIVITIES: [Activity; 4] = [
    activity(
        "Update attribute values assigned to a user",
        "AttributeManagement",
        "Core Directory",
        "Update",
        "User",
        "Engineering.Project",
    ),
    activity(
        "Update attribute values assigned to a servicePrincipal",
        "AttributeManagement",
        "Core Directory",
        "Update",
        "ServicePrincipal",
        "Engineering.Stage",
    ),
    activity(
        "Add custom security attribute definition in an attribute set",
        "AttributeManagement",
        "Core Directory",
        "Add",
        "CustomSecurityAttributeDefinition",
        "IsActive",
    ),
    activity(
        "Add attribute set",
        "AttributeManagement",
        "Core Directory",
        "Add",
        "AttributeSet",
        "MaxAttributesPerSet",
    ),
];

pub(crate) const BROWSERS: [&str; 5] =
    ["Edge 141.0.0", "Chrome 141.0.0", "Firefox 143.0", "Safari 18.6", "Rich Client 5.4.1"];
pub(crate) const SYSTEMS: [&str; 5] = ["Windows10", "Windows11", "MacOs", "Ios 18.6", "Android 15"];
pub(crate) const CLIENTS: [&str; 5] =
    ["Browser", "Mobile Apps and Desktop clients", "Exchange ActiveSync", "IMAP4", "Authenticated SMTP"];
pub(crate) const AGENTS: [&str; 4] = [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0",
    "Dalvik/2.1.0 (Linux; U; Android 15; Pixel 8)",
    "python-requests/2.32.5",
];
pub(crate) const POLICIES: [&str; 3] =
    ["Require MFA for administrators", "Block legacy authentication", "Compliant devices only"];
pub(crate) const RISKS: [&str; 4] =
    ["unfamiliarFeatures", "anonymizedIPAddress", "unlikelyTravel", "maliciousIPAddress"];
pub(crate) const WORDS: [&str; 8] =
    ["Atlas", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Garnet", "Harbor"];

const fn place(
    city: &'static str,
    state: &'static str,
    country: &'static str,
    latitude: &'static str,
    longitude: &'static str,
    network: &'static str,
    autonomous_system: i64,
) -> Location {
    Location { city, state, country, latitude, longitude, network, autonomous_system }
}

const fn failure(code: i64, reason: &'static str, details: &'static str) -> Failure {
    Failure { code, reason, details }
}

const fn activity(
    name: &'static str,
    category: &'static str,
    service: &'static str,
    operation: &'static str,
    target: &'static str,
    changes: &'static str,
) -> Activity {
    Activity { name, category, service, operation, target, changes }
}

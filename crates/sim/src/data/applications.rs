//! Applications, resources, and the programs that people sign in with.

/// An application that people sign in to.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) name: &'static str,
    pub(crate) id: &'static str,
    /// Its resource: a position in [`RESOURCES`].
    pub(crate) resource: usize,
    /// Whether the organization owns it; otherwise, Microsoft does.
    pub(crate) own: bool,
    /// The number of the application, from 0: its position for [`at`].
    pub(crate) number: usize,
}

/// The tenant that owns Microsoft's applications.
pub(crate) const MICROSOFT_TENANT: &str = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

pub(crate) static APPLICATIONS: [Application; 8] = [
    microsoft(0, "Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", 4),
    microsoft(1, "Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", 0),
    microsoft(2, "Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", 2),
    microsoft(3, "Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000", 5),
    microsoft(4, "Graph Explorer", "de8bc8b5-d9f9-48b1-a8ad-b748da725064", 0),
    own(5, "Expense Manager", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c001", 0),
    own(6, "Warehouse Scanner", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c002", 0),
    own(7, "Contoso Intranet", "5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c003", 5),
];

/// An application that an attacker registers.
pub(crate) static MALICIOUS: Application = Application {
    name: "Document Viewer Pro",
    id: "b1a7c0de-5e1f-4d0c-9e57-0a17ac4e0001",
    resource: 0,
    own: true,
    number: APPLICATIONS.len(),
};

/// The application at a position of the list; the last one is that of an attacker.
pub(crate) fn at(row: usize) -> Option<&'static Application> {
    APPLICATIONS.iter().chain([&MALICIOUS]).nth(row)
}

/// Names and application ids of resources.
pub(crate) static RESOURCES: [(&str, &str); 6] = [
    ("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
    ("Windows Azure Active Directory", "00000002-0000-0000-c000-000000000000"),
    ("Windows Azure Service Management API", "797f4846-ba00-4fd7-ba43-dac1f8f63013"),
    ("Azure Key Vault", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093"),
    ("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
    ("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
];

/// A program on a device, as records describe it.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) app: &'static str,
    pub(crate) browser: &'static str,
    pub(crate) system: &'static str,
    pub(crate) agent: &'static str,
    pub(crate) form: Form,
    /// The number of the program, from 0.
    pub(crate) number: usize,
}

/// How many programs there are.
pub(crate) const CLIENTS: usize =
    LAPTOPS.len() + DESKTOP.len() + PHONES.len() + LEGACY.len() + ATTACKERS.len();

/// The device that a program runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Laptop,
    Phone,
    /// A protocol without modern authentication, of which nothing is known.
    Legacy,
    /// A device of nobody in the organization.
    Unknown,
}

const BROWSER: &str = "Browser";
const RICH: &str = "Mobile Apps and Desktop clients";

/// Browsers on laptops; a position's neighbor in [`DESKTOP`] runs on the same system.
pub(crate) static LAPTOPS: [Client; 4] = [
    client(
        0,
        BROWSER,
        "Edge 141.0.0",
        "Windows10",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
        Form::Laptop,
    ),
    client(
        1,
        BROWSER,
        "Chrome 141.0.0",
        "Windows10",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
        Form::Laptop,
    ),
    client(
        2,
        BROWSER,
        "Safari 18.6",
        "MacOs",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
        Form::Laptop,
    ),
    client(
        3,
        BROWSER,
        "Firefox 143.0",
        "Linux",
        "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
        Form::Laptop,
    ),
];

/// Programs on the same laptops.
pub(crate) static DESKTOP: [Client; 4] = [
    client(
        4,
        RICH,
        "Rich Client 5.4.1.0",
        "Windows10",
        "Windows-AzureAD-Authentication-Provider/1.0",
        Form::Laptop,
    ),
    client(
        5,
        RICH,
        "Rich Client 5.4.1.0",
        "Windows10",
        "Windows-AzureAD-Authentication-Provider/1.0",
        Form::Laptop,
    ),
    client(6, RICH, "Rich Client 4.79.1.0", "MacOs", "Mac%20OS%20X%20SSO%20Extension/4.79.1", Form::Laptop),
    client(7, RICH, "Rich Client 4.79.1.0", "Linux", "Microsoft-Identity-Broker/2.0.3", Form::Laptop),
];

pub(crate) static PHONES: [Client; 4] = [
    client(
        8,
        BROWSER,
        "Mobile Safari 18.6",
        "Ios 18.6",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
        Form::Phone,
    ),
    client(9, RICH, "Mobile Safari", "Ios 18.6", "Outlook-iOS/723.4208.1 (iPhone; iOS 18.6)", Form::Phone),
    client(
        10,
        BROWSER,
        "Chrome Mobile 141.0.0",
        "Android 15",
        "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
        Form::Phone,
    ),
    client(
        11,
        RICH,
        "Chrome Mobile WebView 141.0.0",
        "Android 15",
        "Dalvik/2.1.0 (Linux; U; Android 15; Pixel 8)",
        Form::Phone,
    ),
];

/// Protocols without modern authentication.
pub(crate) static LEGACY: [Client; 3] = [
    client(12, "IMAP4", "", "", "BAV2ROPC", Form::Legacy),
    client(13, "Authenticated SMTP", "", "", "BAV2ROPC", Form::Legacy),
    client(14, "Exchange ActiveSync", "", "", "Apple-iPhone13C2/1901.405", Form::Legacy),
];

/// The tools of attackers: a script, and a browser on a device that nobody knows.
pub(crate) static ATTACKERS: [Client; 2] = [
    client(15, BROWSER, "Python Requests 2.32", "Linux", "python-requests/2.32.5", Form::Unknown),
    client(
        16,
        BROWSER,
        "Chrome 128.0.0",
        "Linux",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36",
        Form::Unknown,
    ),
];

/// What services identify themselves with.
pub(crate) const SERVICE_AGENTS: [&str; 4] = [
    "azsdk-python-identity/1.27.0 Python/3.13.1 (Linux-6.8.0)",
    "azsdk-net-Identity/1.17.0 (.NET 9.0.9; Linux)",
    "MSAL.Python/1.39.0",
    "Go-http-client/2.0",
];

const fn microsoft(number: usize, name: &'static str, id: &'static str, resource: usize) -> Application {
    Application { name, id, resource, own: false, number }
}

const fn own(number: usize, name: &'static str, id: &'static str, resource: usize) -> Application {
    Application { name, id, resource, own: true, number }
}

const fn client(
    number: usize,
    app: &'static str,
    browser: &'static str,
    system: &'static str,
    agent: &'static str,
    form: Form,
) -> Client {
    Client { app, browser, system, agent, form, number }
}

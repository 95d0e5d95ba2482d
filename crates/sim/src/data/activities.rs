//! The activities that directory audits name, with their targets and the properties that they change.

/// Something that happens in a directory.
#[derive(Debug)]
pub(crate) struct Activity {
    pub(crate) name: &'static str,
    pub(crate) category: &'static str,
    pub(crate) service: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) targets: &'static [Target],
    /// The properties of the first target that change: name, old and new value. `{..}` is replaced; see `audits.rs`.
    pub(crate) changes: &'static [(&'static str, &'static str, &'static str)],
    pub(crate) actor: Actor,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Actor {
    /// A person or an application.
    Any,
    Person,
    /// A person, and what they do concerns themselves.
    Oneself,
}

/// The objects that something is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    User,
    /// A person who joins: nobody else.
    NewUser,
    /// A person who leaves: nobody who signs in any more.
    FormerUser,
    Group,
    Role,
    Application,
    ServicePrincipal,
    Policy,
    Device,
    AttributeSet,
    AttributeDefinition,
}

impl Target {
    pub(crate) fn is_person(self) -> bool {
        matches!(self, Self::User | Self::NewUser | Self::FormerUser)
    }

    /// As records have it.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::User | Self::NewUser | Self::FormerUser => "User",
            Self::Group => "Group",
            Self::Role => "Role",
            Self::Application => "Application",
            Self::ServicePrincipal => "ServicePrincipal",
            Self::Policy => "Policy",
            Self::Device => "Device",
            Self::AttributeSet => "AttributeSet",
            Self::AttributeDefinition => "CustomSecurityAttributeDefinition",
        }
    }
}

use Target::{
    Application, AttributeDefinition, AttributeSet, Device, FormerUser, Group, NewUser, Policy, Role,
    ServicePrincipal, User,
};

const CORE: &str = "Core Directory";
const USERS: &str = "UserManagement";
const GROUPS: &str = "GroupManagement";
const ROLES: &str = "RoleManagement";
const APPS: &str = "ApplicationManagement";
const POLICY: &str = "Policy";
const DEVICES: &str = "Device";

pub(crate) static DIRECTORY: [Activity; 42] = [
    activity(
        "Add user",
        USERS,
        CORE,
        "Add",
        &[NewUser],
        &[
            ("AccountEnabled", "[]", "[true]"),
            ("DisplayName", "[]", "[\"{person}\"]"),
            ("UserPrincipalName", "[]", "[\"{person}\"]"),
            ("UserType", "[]", "[\"Member\"]"),
        ],
    ),
    activity(
        "Update user",
        USERS,
        CORE,
        "Update",
        &[User],
        &[
            ("Department", "[\"{olddepartment}\"]", "[\"{department}\"]"),
            ("Included Updated Properties", "", "\"Department\""),
        ],
    ),
    activity(
        "Update user",
        USERS,
        CORE,
        "Update",
        &[User],
        &[
            (
                "StrongAuthenticationMethod",
                "[{\"MethodType\":6,\"Default\":true}]",
                "[{\"MethodType\":6,\"Default\":true},{\"MethodType\":5,\"Default\":false}]",
            ),
            ("Included Updated Properties", "", "\"StrongAuthenticationMethod\""),
        ],
    ),
    activity("Delete user", USERS, CORE, "Delete", &[FormerUser], &[("Is Hard Deleted", "", "\"False\"")]),
    activity(
        "Hard Delete user",
        USERS,
        CORE,
        "Delete",
        &[FormerUser],
        &[("Is Hard Deleted", "", "\"True\"")],
    ),
    activity(
        "Disable account",
        USERS,
        CORE,
        "Update",
        &[FormerUser],
        &[("AccountEnabled", "[true]", "[false]")],
    ),
    activity("Enable account", USERS, CORE, "Update", &[NewUser], &[("AccountEnabled", "[false]", "[true]")]),
    activity("Change user password", USERS, CORE, "Update", &[User], &[]).by(Actor::Oneself),
    activity("Reset user password", USERS, CORE, "Update", &[User], &[]),
    activity(
        "Reset password (self-service)",
        USERS,
        "Self-service Password Management",
        "Update",
        &[User],
        &[],
    ).by(Actor::Oneself),
    activity(
        "Change user license",
        USERS,
        CORE,
        "Update",
        &[User],
        &[(
            "AssignedLicense",
            "[]",
            "[\"[SkuName=ENTERPRISEPREMIUM, AccountId={tenant}, SkuId=c7df2760-2c81-4ef7-b578-5b5392b571df, DisabledPlans=[]]\"]",
        )],
    ),
    activity("User registered security info", USERS, "Authentication Methods", "Update", &[User], &[]).by(Actor::Oneself),
    activity("Admin deleted security info", USERS, "Authentication Methods", "Update", &[User], &[]),
    activity("Invite external user", USERS, "Invited Users", "Add", &[NewUser], &[]),
    activity(
        "Add group",
        GROUPS,
        CORE,
        "Add",
        &[Group],
        &[("DisplayName", "[]", "[\"{group}\"]"), ("SecurityEnabled", "[]", "[true]")],
    ),
    activity(
        "Update group",
        GROUPS,
        CORE,
        "Update",
        &[Group],
        &[
            ("Description", "[]", "[\"Members of {group}\"]"),
            ("Included Updated Properties", "", "\"Description\""),
        ],
    ),
    activity(
        "Add member to group",
        GROUPS,
        CORE,
        "Assign",
        &[User, Group],
        &[
            ("Group.ObjectID", "", "\"{groupid}\""),
            ("Group.DisplayName", "", "\"{group}\""),
            ("Group.WellKnownObjectName", "", ""),
        ],
    ),
    activity(
        "Add member to group",
        GROUPS,
        CORE,
        "Assign",
        &[NewUser, Group],
        &[
            ("Group.ObjectID", "", "\"{groupid}\""),
            ("Group.DisplayName", "", "\"{group}\""),
            ("Group.WellKnownObjectName", "", ""),
        ],
    ),
    activity(
        "Remove member from group",
        GROUPS,
        CORE,
        "Unassign",
        &[User, Group],
        &[
            ("Group.ObjectID", "\"{groupid}\"", ""),
            ("Group.DisplayName", "\"{group}\"", ""),
            ("Group.WellKnownObjectName", "", ""),
        ],
    ),
    activity(
        "Add owner to group",
        GROUPS,
        CORE,
        "Assign",
        &[User, Group],
        &[("Group.ObjectID", "", "\"{groupid}\""), ("Group.DisplayName", "", "\"{group}\"")],
    ),
    activity(
        "Add member to role",
        ROLES,
        CORE,
        "Assign",
        &[User, Role],
        &[
            ("Role.ObjectID", "", "\"{roleid}\""),
            ("Role.DisplayName", "", "\"{role}\""),
            ("Role.TemplateId", "", "\"{roletemplate}\""),
            ("Role.WellKnownObjectName", "", "\"{rolename}\""),
        ],
    ),
    activity(
        "Remove member from role",
        ROLES,
        CORE,
        "Unassign",
        &[User, Role],
        &[
            ("Role.ObjectID", "\"{roleid}\"", ""),
            ("Role.DisplayName", "\"{role}\"", ""),
            ("Role.TemplateId", "\"{roletemplate}\"", ""),
            ("Role.WellKnownObjectName", "\"{rolename}\"", ""),
        ],
    ),
    activity(
        "Add eligible member to role",
        ROLES,
        "PIM",
        "Assign",
        &[User, Role],
        &[
            ("RoleDefinitionOriginId", "", "\"{roletemplate}\""),
            ("RoleDefinitionOriginType", "", "\"BuiltInRole\""),
            ("TemplateId", "", "\"{roletemplate}\""),
        ],
    ).by(Actor::Person),
    activity(
        "Add member to role completed (PIM activation)",
        ROLES,
        "PIM",
        "ActivateRole",
        &[Role, User],
        &[("RoleDefinitionOriginId", "", "\"{roletemplate}\""), ("TemplateId", "", "\"{roletemplate}\"")],
    ).by(Actor::Oneself),
    activity(
        "Add application",
        APPS,
        CORE,
        "Add",
        &[Application],
        &[("DisplayName", "[]", "[\"{service}\"]"), ("AvailableToOtherTenants", "[]", "[false]")],
    ),
    activity(
        "Update application",
        APPS,
        CORE,
        "Update",
        &[Application],
        &[
            (
                "RequiredResourceAccess",
                "[]",
                "[{\"ResourceAppId\":\"00000003-0000-0000-c000-000000000000\",\"RequiredAppPermissions\":[{\"EntitlementId\":\"e1fe6dd8-ba31-4d61-89e7-88639da4683d\",\"DirectAccessGrant\":false}]}]",
            ),
            ("Included Updated Properties", "", "\"RequiredResourceAccess\""),
        ],
    ),
    activity(
        "Update application \u{2013} Certificates and secrets management",
        APPS,
        CORE,
        "Update",
        &[Application],
        &[
            (
                "KeyDescription",
                "[]",
                "[\"[KeyIdentifier={guid},KeyType=Password,KeyUsage=Verify,DisplayName=rotation]\"]",
            ),
            ("Included Updated Properties", "", "\"KeyDescription\""),
        ],
    ),
    activity("Delete application", APPS, CORE, "Delete", &[Application], &[]),
    activity(
        "Add service principal",
        APPS,
        CORE,
        "Add",
        &[ServicePrincipal],
        &[
            ("AccountEnabled", "[]", "[true]"),
            ("AppPrincipalId", "[]", "[\"{appid}\"]"),
            ("DisplayName", "[]", "[\"{service}\"]"),
        ],
    ),
    activity(
        "Update service principal",
        APPS,
        CORE,
        "Update",
        &[ServicePrincipal],
        &[
            ("AppRoleAssignmentRequired", "[false]", "[true]"),
            ("Included Updated Properties", "", "\"AppRoleAssignmentRequired\""),
        ],
    ),
    activity(
        "Add service principal credentials",
        APPS,
        CORE,
        "Update",
        &[ServicePrincipal],
        &[
            (
                "KeyDescription",
                "[]",
                "[\"[KeyIdentifier={guid},KeyType=AsymmetricX509Cert,KeyUsage=Verify,DisplayName=CN={service}]\"]",
            ),
            ("Included Updated Properties", "", "\"KeyDescription\""),
        ],
    ),
    activity(
        "Consent to application",
        APPS,
        CORE,
        "Assign",
        &[ServicePrincipal],
        &[
            ("ConsentContext.IsAdminConsent", "", "\"False\""),
            ("ConsentContext.OnBehalfOfAll", "", "\"False\""),
            (
                "ConsentAction.Permissions",
                "",
                "\"[] => [[Id: {guid}, ClientId: {serviceid}, PrincipalId: {initiator}, ResourceId: {guid}, ConsentType: Principal, Scope: User.Read, CreatedDateTime: , LastModifiedDateTime: ]]; \"",
            ),
        ],
    ).by(Actor::Person),
    activity(
        "Add delegated permission grant",
        APPS,
        CORE,
        "Assign",
        &[ServicePrincipal],
        &[
            ("DelegatedPermissionGrant.Scope", "", "\"User.Read\""),
            ("DelegatedPermissionGrant.ConsentType", "", "\"Principal\""),
            ("ServicePrincipal.AppId", "", "\"{appid}\""),
        ],
    ),
    activity(
        "Add app role assignment to service principal",
        APPS,
        CORE,
        "Assign",
        &[ServicePrincipal],
        &[
            ("AppRole.Value", "", "\"Directory.Read.All\""),
            ("ServicePrincipal.DisplayName", "", "\"{service}\""),
            ("ServicePrincipal.AppId", "", "\"{appid}\""),
        ],
    ),
    activity(
        "Add owner to application",
        APPS,
        CORE,
        "Assign",
        &[User, Application],
        &[("Application.DisplayName", "", "\"{service}\"")],
    ),
    activity(
        "Update conditional access policy",
        POLICY,
        "Conditional Access",
        "Update",
        &[Policy],
        &[(
            "ConditionalAccessPolicy",
            "{\"displayName\":\"{policy}\",\"state\":\"enabledForReportingButNotEnforced\"}",
            "{\"displayName\":\"{policy}\",\"state\":\"enabled\"}",
        )],
    ),
    activity(
        "Add named location",
        POLICY,
        "Conditional Access",
        "Add",
        &[Policy],
        &[("namedLocation", "", "{\"displayName\":\"{policy}\",\"isTrusted\":true}")],
    ),
    activity(
        "Update policy",
        POLICY,
        CORE,
        "Update",
        &[Policy],
        &[("PolicyDetail", "[]", "[\"{\\\"ActivityBasedTimeoutPolicy\\\":{\\\"Version\\\":1}}\"]")],
    ),
    activity(
        "Update authorization policy",
        "AuthorizationPolicy",
        CORE,
        "Update",
        &[Policy],
        &[("AllowInvitesFrom", "\"everyone\"", "\"adminsAndGuestInviters\"")],
    ),
    activity(
        "Add device",
        DEVICES,
        CORE,
        "Add",
        &[Device],
        &[
            ("DisplayName", "[]", "[\"LAPTOP-{serial}\"]"),
            ("DeviceOSType", "[]", "[\"Windows\"]"),
            ("DeviceTrustType", "[]", "[\"AzureAd\"]"),
        ],
    ),
    activity(
        "Add registered owner to device",
        DEVICES,
        CORE,
        "Assign",
        &[User, Device],
        &[("Device.DisplayName", "", "\"LAPTOP-{serial}\"")],
    ),
    activity(
        "Update company information",
        "DirectoryManagement",
        CORE,
        "Update",
        &[Policy],
        &[("TechnicalNotificationMail", "[]", "[\"it@contoso.example\"]")],
    ),
];

pub(crate) static ATTRIBUTES: [Activity; 5] = [
    activity(
        "Update attribute values assigned to a user",
        "AttributeManagement",
        CORE,
        "Update",
        &[User],
        &[("Engineering.Project", "[\"Harbor\"]", "[\"Lighthouse\"]")],
    ),
    activity(
        "Update attribute values assigned to a servicePrincipal",
        "AttributeManagement",
        CORE,
        "Update",
        &[ServicePrincipal],
        &[("Engineering.Stage", "[\"Test\"]", "[\"Production\"]")],
    ),
    activity(
        "Add custom security attribute definition in an attribute set",
        "AttributeManagement",
        CORE,
        "Add",
        &[AttributeDefinition],
        &[("IsActive", "[]", "[true]")],
    ),
    activity(
        "Add attribute set",
        "AttributeManagement",
        CORE,
        "Add",
        &[AttributeSet],
        &[("MaxAttributesPerSet", "[]", "[25]")],
    ),
    activity(
        "Update attribute set",
        "AttributeManagement",
        CORE,
        "Update",
        &[AttributeSet],
        &[("Description", "[]", "[\"Attributes for engineering teams\"]")],
    ),
];

const fn activity(
    name: &'static str,
    category: &'static str,
    service: &'static str,
    operation: &'static str,
    targets: &'static [Target],
    changes: &'static [(&'static str, &'static str, &'static str)],
) -> Activity {
    Activity { name, category, service, operation, targets, changes, actor: Actor::Any }
}

impl Activity {
    const fn by(mut self, actor: Actor) -> Self {
        self.actor = actor;
        self
    }
}

/// What attackers do, in scenarios.
pub(crate) static CONSENT: Activity = activity(
    "Consent to application",
    APPS,
    CORE,
    "Assign",
    &[ServicePrincipal],
    &[
        ("ConsentContext.IsAdminConsent", "", "\"False\""),
        ("ConsentContext.OnBehalfOfAll", "", "\"False\""),
        (
            "ConsentAction.Permissions",
            "",
            "\"[] => [[Id: {guid}, ClientId: {serviceid}, PrincipalId: {initiator}, ResourceId: {guid}, ConsentType: Principal, Scope: Mail.Read Files.ReadWrite.All offline_access, CreatedDateTime: , LastModifiedDateTime: ]]; \"",
        ),
    ],
).by(Actor::Person);
pub(crate) static NEW_PRINCIPAL: Activity = activity(
    "Add service principal",
    APPS,
    CORE,
    "Add",
    &[ServicePrincipal],
    &[
        ("AccountEnabled", "[]", "[true]"),
        ("AppPrincipalId", "[]", "[\"{appid}\"]"),
        ("DisplayName", "[]", "[\"{service}\"]"),
    ],
);
pub(crate) static GRANT: Activity = activity(
    "Add delegated permission grant",
    APPS,
    CORE,
    "Assign",
    &[ServicePrincipal],
    &[
        ("DelegatedPermissionGrant.Scope", "", "\"Mail.Read Files.ReadWrite.All offline_access\""),
        ("DelegatedPermissionGrant.ConsentType", "", "\"Principal\""),
        ("ServicePrincipal.AppId", "", "\"{appid}\""),
    ],
);
pub(crate) static GLOBAL_ADMIN: Activity = activity(
    "Add member to role",
    ROLES,
    CORE,
    "Assign",
    &[User, Role],
    &[
        ("Role.ObjectID", "", "\"{roleid}\""),
        ("Role.DisplayName", "", "\"{role}\""),
        ("Role.TemplateId", "", "\"{roletemplate}\""),
        ("Role.WellKnownObjectName", "", "\"{rolename}\""),
    ],
);
pub(crate) static WEAKER_POLICY: Activity = activity(
    "Update conditional access policy",
    POLICY,
    "Conditional Access",
    "Update",
    &[Policy],
    &[(
        "ConditionalAccessPolicy",
        "{\"displayName\":\"{policy}\",\"state\":\"enabled\"}",
        "{\"displayName\":\"{policy}\",\"state\":\"disabled\"}",
    )],
);
pub(crate) static NEW_METHOD: Activity =
    activity("User registered security info", USERS, "Authentication Methods", "Update", &[User], &[])
        .by(Actor::Oneself);

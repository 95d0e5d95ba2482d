"""The simulated tenant that `cargo xtask interop` started, and what its ledger has to show at the end."""

import json
import os
import ssl
import urllib.error
import urllib.parse
import urllib.request

ENDPOINT = os.environ["SIM_ENDPOINT"]
TENANT = os.environ["SIM_TENANT"]
TOKEN = os.environ["SIM_TOKEN"]
CA = os.environ["SIM_CA"]

KINDS = ["interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"]
# Reports that are read as a whole: version, name, page size.
REPORTS = [
    ("v1.0", "directoryAudits", 250),
    ("v1.0", "provisioning", 300),
    ("beta", "directoryAudits", 250),
    ("beta", "provisioning", 300),
    ("beta", "customSecurityAttributeAudits", 200),
    ("beta", "signUps", 400),
]

_context = ssl.create_default_context(cafile=CA)


def sim(method, path, body=None):
    """Calls the simulator's own API."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(ENDPOINT + path, data=data, method=method)
    with urllib.request.urlopen(request, context=_context) as response:
        text = response.read()
    return json.loads(text) if text else None


def token_of(client_id, **form):
    """A token as an application requests it, without any library."""
    form = {
        "grant_type": "client_credentials",
        "client_id": client_id,
        "client_secret": "any",
        "scope": "https://graph.microsoft.com/.default",
    } | form
    url = f"{ENDPOINT}/{TENANT}/oauth2/v2.0/token"
    request = urllib.request.Request(url, data=urllib.parse.urlencode(form).encode())
    with urllib.request.urlopen(request, context=_context) as response:
        return json.load(response)["access_token"]


def kind_filter(kind):
    return f"signInEventTypes/any(t: t eq '{kind}')"


def query(**options):
    return urllib.parse.urlencode({f"${name}": value for name, value in options.items()}, safe="/:(),'$")


def plan():
    """Every report and every kind of sign-in: label, version, report, kind, path with query."""
    for version, report, top in REPORTS:
        yield version, report, None, f"/{version}/auditLogs/{report}?{query(top=top)}"
    yield "v1.0", "signIns", KINDS[0], f"/v1.0/auditLogs/signIns?{query(top=200)}"
    for kind in KINDS:
        yield "beta", "signIns", kind, f"/beta/auditLogs/signIns?{query(filter=kind_filter(kind), top=200)}"


def expect_exactly_once(caller, version, report, kind, ids):
    """The ids that a client delivered are those of the tenant, and the ledger shows that nothing was sent twice."""
    selection = {"version": version, "report": report} | ({"kind": kind} if kind else {})
    visible = sim("GET", "/_sim/ledger?" + urllib.parse.urlencode({"keys": "visible"} | selection))["keys"]
    label = f"{version} {report} {kind or ''}"
    assert visible, f"{label}: the tenant has no records"
    lost = set(visible) - set(ids)
    invented = set(ids) - set(visible)
    assert not lost, f"{label}: {len(lost)} of {len(visible)} records lost, such as {sorted(lost)[0]}"
    assert not invented, f"{label}: {len(invented)} records that the tenant does not have"
    assert len(ids) == len(set(ids)), f"{label}: {len(ids) - len(set(ids))} records delivered twice"
    never = sim("GET", "/_sim/ledger?" + urllib.parse.urlencode({"keys": "never", "caller": caller} | selection))
    assert never["count"] == 0, f"{label}: the ledger never served {never['count']} records to {caller}"
    print(f"ok {label}: {len(ids)} records")

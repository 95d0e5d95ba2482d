"""curl: HTTP/1.1 and HTTP/2, gzip, conditional headers, every report page by page."""

import json
import subprocess

import tenant


def curl(url, *options, token):
    command = ["curl", "--silent", "--show-error", "--globoff", "--cacert", tenant.CA, "--compressed"]
    command += ["--header", f"Authorization: Bearer {token}", *options, url]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


token = tenant.token_of("curl")
for version, report, kind, path in tenant.plan():
    ids, url = [], tenant.ENDPOINT + path.replace(" ", "%20")
    while url:
        page = json.loads(curl(url, token=token))
        ids += [record["id"] for record in page["value"]]
        url = page.get("@odata.nextLink")
    tenant.expect_exactly_once("curl", version, report, kind, ids)

one = f"{tenant.ENDPOINT}/v1.0/auditLogs/directoryAudits?$top=1"
for option, expected in [("--http1.1", "1.1"), ("--http2", "2")]:
    version = curl(one, option, "--output", "-", "--write-out", "\n%{http_version} %{http_code}", token=token)
    assert version.splitlines()[-1] == f"{expected} 200", version
    print(f"ok HTTP/{expected}")
head = curl(one, "--head", token=token).lower()
for name in ["strict-transport-security:", "request-id:", "x-ms-ags-diagnostic:"]:
    assert name in head, f"{name} is missing in\n{head}"
print("ok HEAD")
for bad, code in [("$filter=nonsense eq", "400"), ("$unknown=1", "400")]:
    url = f"{tenant.ENDPOINT}/v1.0/auditLogs/directoryAudits?{bad}".replace(" ", "%20")
    status = curl(url, "--output", "-", "--write-out", "\n%{http_code}", token=token)
    assert status.splitlines()[-1] == code, status
    assert "error" in json.loads(status.rsplit("\n", 1)[0]), status
print("ok refused queries")
status = curl(one, "--write-out", "\n%{http_code}", token="wrong").splitlines()[-1]
assert status == "401", status
print("ok wrong token")

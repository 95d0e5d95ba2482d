"""`$batch` with requests: several reports in one request, an error inside, dependencies, and the limit of 20."""

import requests
import tenant

session = requests.Session()
session.verify = tenant.CA
session.headers["Authorization"] = "Bearer " + tenant.token_of("batch")


def batch(items, version="v1.0"):
    answer = session.post(f"{tenant.ENDPOINT}/{version}/$batch", json={"requests": items}, timeout=60)
    return answer.status_code, answer.json()


def get(number, url, **more):
    return {"id": str(number), "method": "GET", "url": url} | more


for version, report, kind, path in tenant.plan():
    ids, url = [], path.removeprefix(f"/{version}")
    while url:
        status, answer = batch([get(1, url)], version)
        assert status == 200, answer
        (item,) = answer["responses"]
        assert item["status"] == 200 and item["id"] == "1", item
        ids += [record["id"] for record in item["body"]["value"]]
        link = item["body"].get("@odata.nextLink")
        url = link and link.removeprefix(f"{tenant.ENDPOINT}/{version}")
    tenant.expect_exactly_once("batch", version, report, kind, ids)

status, answer = batch(
    [
        get(1, "/auditLogs/directoryAudits?$top=1"),
        get(2, "/auditLogs/directoryAudits?$filter=nonsense eq"),
        get(3, "/auditLogs/provisioning?$top=1", dependsOn=["2"]),
        get(4, "/auditLogs/provisioning?$top=1", dependsOn=["1"]),
    ]
)
statuses = {item["id"]: item["status"] for item in answer["responses"]}
assert status == 200 and statuses == {"1": 200, "2": 400, "3": 424, "4": 200}, answer
print("ok an error inside and dependencies")
status, answer = batch([get(number, "/auditLogs/directoryAudits?$top=1") for number in range(21)])
assert status == 400 and "error" in answer, answer
print("ok more than 20 requests are refused")

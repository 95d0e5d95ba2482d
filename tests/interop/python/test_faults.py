"""A patient client of 30 lines with requests: throttling and transient faults, and still every record exactly once."""

import time

import requests
import tenant

FAULTS = [
    {"on": {"every": 5}, "effect": {"status": {"code": 429, "retryAfter": "0"}}},
    {"on": {"every": 7}, "effect": {"status": {"code": 503, "retryAfter": "0"}}},
    {"on": {"every": 11}, "effect": "cutBody"},
    {"on": {"every": 13}, "effect": "reset"},
    {"on": {"every": 17}, "effect": "emptyPage"},
    {"on": {"every": 19}, "effect": "shortPage"},
]

session = requests.Session()
session.verify = tenant.CA
session.headers["Authorization"] = "Bearer " + tenant.token_of("faults")


def page(url):
    for _ in range(20):
        try:
            answer = session.get(url, timeout=30)
            if answer.status_code == 200:
                return answer.json()
            assert answer.status_code in (429, 500, 502, 503, 504), answer.text
            time.sleep(float(answer.headers.get("Retry-After", "0")))
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError, requests.JSONDecodeError):
            pass
    raise AssertionError(f"{url} never answers")


for fault in FAULTS:
    tenant.sim("POST", "/_sim/faults", fault)
try:
    for version, report, kind, path in tenant.plan():
        ids, url = [], tenant.ENDPOINT + path
        while url:
            body = page(url)
            ids += [record["id"] for record in body["value"]]
            url = body.get("@odata.nextLink")
        tenant.expect_exactly_once("faults", version, report, kind, ids)
    statuses = tenant.sim("GET", "/_sim/requests?top=1")["byStatus"]
    assert {"429", "503"} <= {str(status) for status in statuses}, statuses
    print(f"ok through faults: {statuses}")
finally:
    tenant.sim("DELETE", "/_sim/faults")

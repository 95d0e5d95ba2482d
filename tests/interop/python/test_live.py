"""A poller of a live tenant that runs 60 times as fast: within a minute it sees late records and revisions."""

import json
import os
import subprocess
import sys
import time
import urllib.parse
import urllib.request

program = os.environ.get("SIM_PROGRAM")
if not program:
    print("skipped: SIM_PROGRAM does not name the simulated tenant")
    sys.exit(77)
process = subprocess.Popen(
    [program, "--live", "--late", "field", "--speed", "60", "--no-limit", "--records", "50000"],
    stdout=subprocess.PIPE,
    text=True,
)
lines = iter(process.stdout.readline, "")
endpoint = next(lines).strip()
token = next(line.split()[1] for line in lines if line.strip().startswith("token"))


def poll():
    """Everything that is published, newest first."""
    query = urllib.parse.urlencode({"$orderby": "activityDateTime desc", "$top": 999})
    url = f"{endpoint}/v1.0/auditLogs/directoryAudits?{query}"
    for _ in range(3):
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(request) as response:
            page = json.load(response)
        yield from page["value"]
        url = page["@odata.nextLink"]


try:
    known, newest, late, revised = {}, "", set(), set()
    start = time.monotonic()
    while time.monotonic() - start < 60 and not (late and revised):
        known_before = newest
        for record in poll():
            identity, content = record["id"], json.dumps(record, sort_keys=True)
            if identity not in known and record["activityDateTime"] < known_before:
                late.add(identity)
            if known.setdefault(identity, content) != content:
                revised.add(identity)
            known[identity] = content
            newest = max(newest, record["activityDateTime"])
        time.sleep(1)
    took = time.monotonic() - start
    assert late, f"no late record among {len(known)} in {took:.0f} s"
    assert revised, f"no revision among {len(known)} in {took:.0f} s"
    print(f"ok {len(late)} late records and {len(revised)} revisions among {len(known)} records after {took:.0f} s")
finally:
    process.kill()
    process.wait()

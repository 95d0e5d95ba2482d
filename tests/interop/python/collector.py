"""The collector `entra-logs`, run against its embedded simulated tenant."""

import json
import os
import subprocess

PROGRAM = os.environ["ENTRA_LOGS"]


def environment(**more):
    """The variables of this process without those of other stores and credentials, and `more`."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "AZURE_", "ENTRA_"))}
    return own | {"RUST_LOG": "warn"} | more


def start(*arguments, **variables):
    return subprocess.Popen(
        [PROGRAM, *arguments],
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(*arguments, expect=0, **variables):
    """Runs a command to its end; what it printed."""
    process = start(*arguments, **variables)
    out, err = process.communicate(timeout=200)
    assert process.returncode == expect, f"{arguments}: exit code {process.returncode}\n{out}{err}"
    return out if expect == 0 else out + err


def pull(store, *more, last="3h", **variables):
    return run("pull", "--simulated", "--last", last, "--report", "directoryAudits", "--to", store, *more, **variables)


def records(store, **variables):
    return run("export", "--records", "--to", store, **variables).splitlines()


def listed(store, **variables):
    """The committed segments."""
    return [json.loads(line) for line in run("export", "--list", "--json", "--to", store, **variables).splitlines()]

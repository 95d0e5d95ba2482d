"""What a store has to do for the collector, whatever it is: used by the suites of the stores."""

import collector


def check(store, **variables):
    """Two writers race on one tenant; the log stays a chain, no record comes twice, and none is missing."""
    found = collector.run("check", "--simulated", "--report", "signUps", "--to", store, **variables)
    assert "never overwrites" in found, found
    arguments = ["pull", "--simulated", "--report", "directoryAudits", "--last", "6h", "--to", store]
    writers = [collector.start(*arguments, **variables) for _ in range(2)]
    for writer in writers:
        out, err = writer.communicate(timeout=200)
        assert writer.returncode == 0, out + err
    verified = collector.run("verify", "--deep", "--to", store, **variables)
    assert "clean" in verified, verified
    records = collector.records(store, **variables)
    assert records and len(records) == len(set(records)), f"{len(records) - len(set(records))} records twice"
    # A third writer finds what the others have committed: what it adds happened since.
    before = set(records)
    collector.run(*arguments, **variables)
    after = collector.records(store, **variables)
    assert before <= set(after) and len(after) == len(set(after))
    print(f"ok {store}: two writers, {len(records)} records, each once; verify --deep is clean")

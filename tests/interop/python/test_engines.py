"""DuckDB, Polars and `zstdcat | jq` read the segments of a store, and see what the log lists."""

import json
import pathlib
import shutil
import subprocess
import tempfile

import collector
import duckdb
import polars

with tempfile.TemporaryDirectory() as folder:
    store = f"{folder}/logs"
    collector.pull(store, last="1d")
    segments = collector.listed(store)
    files = [str(pathlib.Path(store, segment["tenant"], segment["name"])) for segment in segments]
    rows = sum(segment["rows"] for segment in segments)
    ids = sorted(json.loads(line)["id"] for line in collector.records(store))
    assert rows == len(ids) > 0

    pattern = f"{store}/*/raw/beta/directoryAudits/all/date=*/*.jsonl.zst"
    query = f"select id, date from read_ndjson('{pattern}', hive_partitioning = true, sample_size = -1) order by id"
    found = duckdb.sql(query).fetchall()
    assert [row[0] for row in found] == ids, "DuckDB reads other records"
    assert {f"date={row[1]}" for row in found} == {pathlib.Path(file).parent.name for file in files}
    print(f"ok DuckDB {duckdb.__version__}: {len(found)} records, partitioned by date")

    frame = polars.concat([polars.read_ndjson(file, infer_schema_length=None).select("id") for file in files])
    assert sorted(frame["id"].to_list()) == ids, "Polars reads other records"
    print(f"ok Polars {polars.__version__}: {frame.height} records")

    missing = [program for program in ["zstdcat", "jq"] if not shutil.which(program)]
    if missing:
        print(f"skipped: {', '.join(missing)} missing")
    else:
        command = 'zstdcat "$@" | jq -r .id'
        lines = subprocess.run(["sh", "-c", command, "sh", *files], capture_output=True, text=True, check=True).stdout
        assert sorted(lines.split()) == ids, "zstdcat | jq reads other records"
        print(f"ok zstdcat | jq: {len(lines.split())} records")

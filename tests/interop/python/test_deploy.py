"""The files of deploy/, by the checkers of their own tools: systemd-analyze and the schemas of Kubernetes."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import kubernetes_validate
import yaml

deploy = pathlib.Path(os.environ["WORKSPACE"], "deploy")

for path in sorted(deploy.glob("kubernetes/*.yaml")):
    documents = [document for document in yaml.safe_load_all(path.read_text()) if document]
    for document in documents:
        kubernetes_validate.validate(document, kubernetes_validate.latest_version(), strict=True)
    print(f"ok {path.name}: {', '.join(document['kind'] for document in documents)}")
assert yaml.safe_load((deploy / "shippers/fluent-bit.yaml").read_text())["pipeline"]["inputs"]

if not shutil.which("systemd-analyze"):
    print("skipped: systemd-analyze is missing")
else:
    with tempfile.TemporaryDirectory() as folder:
        units = []
        for path in sorted(deploy.glob("systemd/*")):
            # The program of the unit must exist for the check.
            text = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", path.read_text(), flags=re.M)
            units.append(pathlib.Path(folder, path.name))
            units[-1].write_text(text)
        result = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
        complaints = [line for line in result.stderr.splitlines() if folder in line or "entra-logs" in line]
        assert not complaints, "\n".join(complaints)
        print(f"ok {', '.join(unit.name for unit in units)}")
        for unit in units:
            if unit.suffix != ".service":
                continue
            command = ["systemd-analyze", "security", "--offline=yes", "--threshold=25", str(unit)]
            result = subprocess.run(command, capture_output=True, text=True)
            if "Unknown" in result.stderr or "unrecognized" in result.stderr:
                print("skipped: this systemd cannot rate units offline")
                break
            assert result.returncode == 0, result.stdout.splitlines()[-1:] + result.stderr.splitlines()[-3:]
            print(f"ok {unit.name}: {result.stdout.strip().splitlines()[-1]}")

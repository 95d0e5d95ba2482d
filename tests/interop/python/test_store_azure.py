"""Azure Blob Storage, by Azurite."""

import base64
import datetime
import hashlib
import hmac
import os
import pathlib
import shutil
import urllib.request

import servers
import stores

program = pathlib.Path(os.environ["WORKSPACE"], "target/interop/node/node_modules/azurite/dist/src/blob/main.js")
if not shutil.which("node") or not program.exists():
    servers.skip("Azurite is not installed: run the suites of node first")
port = servers.free_port()
servers.start(["node", str(program), "--inMemoryPersistence", "--silent", "--skipApiVersionCheck", "--blobPort", str(port)], port)

# The account that every emulator has.
ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="


def create(container):
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
    text = "PUT" + "\n" * 12 + f"x-ms-date:{date}\nx-ms-version:2021-08-06\n/{ACCOUNT}/{ACCOUNT}/{container}\nrestype:container"
    signature = base64.b64encode(hmac.new(base64.b64decode(KEY), text.encode(), hashlib.sha256).digest()).decode()
    headers = {"x-ms-date": date, "x-ms-version": "2021-08-06", "Authorization": f"SharedKey {ACCOUNT}:{signature}"}
    url = f"http://127.0.0.1:{port}/{ACCOUNT}/{container}?restype=container"
    urllib.request.urlopen(urllib.request.Request(url, method="PUT", headers=headers))


create("logs")
stores.check(
    "azure://logs/tenants",
    AZURE_STORAGE_USE_EMULATOR="true",
    AZURE_ALLOW_HTTP="true",
    AZURITE_BLOB_STORAGE_URL=f"http://127.0.0.1:{port}",
)

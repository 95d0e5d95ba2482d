"""The status page in a real browser: headless Chromium renders it, reports no error, and sees what clients did."""

import html.parser
import os
import shutil
import subprocess
import sys
import tempfile

import requests
import tenant

names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
if not browser:
    print(f"skipped: no Chromium; looked for {', '.join(names)} and the variable CHROMIUM")
    sys.exit(77)


class Page(html.parser.HTMLParser):
    """Tags by name, with the text of each."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.open = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append([tag, dict(attributes), ""])
        if tag not in ("meta", "link", "br", "hr", "img", "input"):
            self.open.append(self.tags[-1])

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for entry in self.open:
            entry[2] += data

    def all(self, name):
        return [entry for entry in self.tags if entry[0] == name]


token = tenant.token_of("a-caller-to-be-seen")
for path in ["/v1.0/auditLogs/directoryAudits?$top=1", "/v1.0/auditLogs/directoryAudits?$unknown=1"]:
    headers = {"Authorization": f"Bearer {token}"}
    requests.get(tenant.ENDPOINT + path, headers=headers, verify=tenant.CA, timeout=30)

with tempfile.TemporaryDirectory() as profile:
    command = [browser, "--headless=new", "--disable-gpu", "--no-sandbox", "--ignore-certificate-errors"]
    command += [f"--user-data-dir={profile}", "--enable-logging=stderr", "--virtual-time-budget=1000", "--dump-dom"]
    result = subprocess.run(command + [tenant.ENDPOINT + "/"], capture_output=True, text=True, timeout=120)
assert result.returncode == 0, result.stderr
console = [line for line in result.stderr.splitlines() if "CONSOLE" in line]
assert not console, console
page = Page(result.stdout)
(root,) = page.all("html")
assert root[1].get("lang"), "the language is missing"
assert page.all("main") and page.all("header") and page.all("h1"), "landmarks or the heading are missing"
tables = page.all("table")
heads = page.all("th")
assert tables and heads and all(head[1].get("scope") for head in heads), "table headers have no scope"
assert not [script for script in page.all("script") if "src" in script[1]], "a script needs a network"
(main,) = page.all("main")
for wanted in ["a-caller-to-be-seen", "200", "400", "directoryAudits"]:
    assert wanted in main[2], f"{wanted} is not on the page"
print(f"ok {len(tables)} tables, {len(heads)} headers, no error in the console of {os.path.basename(browser)}")

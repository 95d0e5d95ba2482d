"""The collector's status page in a real browser, in both color schemes: no error, nothing loaded, everything there."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import collector
import servers

names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
if not browser:
    servers.skip(f"no Chromium; looked for {', '.join(names)} and the variable CHROMIUM")
# Looked at by people: target/interop/pages.
pictures = pathlib.Path(os.environ["WORKSPACE"], "target/interop/pages")
pictures.mkdir(parents=True, exist_ok=True)


def chromium(profile, *arguments):
    command = [browser, "--headless=new", "--disable-gpu", "--no-sandbox", "--hide-scrollbars", "--enable-logging=stderr"]
    result = subprocess.run(
        [*command, f"--user-data-dir={profile}", *arguments], capture_output=True, text=True, timeout=120
    )
    assert result.returncode == 0, result.stderr
    console = [line for line in result.stderr.splitlines() if "CONSOLE" in line]
    assert not console, console
    return result.stdout


with tempfile.TemporaryDirectory() as folder:
    store, page = f"{folder}/logs", f"{folder}/status.html"
    collector.pull(store, last="2d")
    collector.run("status", "--to", store, "--html", page)
    dom = chromium(folder, "--dump-dom", f"file://{page}")
    for wanted in ["<main>", "<h1>", "beta/directoryAudits/all", "hours closed", "Guarantee", 'lang="en"']:
        assert wanted in dom, f"{wanted} is not on the page"
    heads = re.findall(r"<th\b[^>]*>", dom)
    assert heads and all("scope=" in head for head in heads), "table headers have no scope"
    assert not re.search(r"<script|<link|<img|https?://", dom), "the page loads something"
    sizes = {}
    for scheme, value in {"dark": "0", "light": "1"}.items():
        picture = pictures / f"status-{scheme}.png"
        setting = f"--blink-settings=preferredColorScheme={value}"
        chromium(folder, setting, "--window-size=1200,1600", f"--screenshot={picture}", f"file://{page}")
        sizes[scheme] = picture.read_bytes()
    assert sizes["dark"] != sizes["light"], "both color schemes look the same"
    print(f"ok {len(heads)} headers, two color schemes, no error in the console of {os.path.basename(browser)}")

"""Amazon S3's protocol with conditional writes, by moto; and a store that ignores the condition, which is refused."""

import http.client
import http.server
import sys
import threading
import urllib.request

import collector
import servers
import stores

port = servers.free_port()
servers.start([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], port)


def variables(of_port):
    return {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{of_port}",
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "any",
        "AWS_SECRET_ACCESS_KEY": "any",
        "AWS_REGION": "us-east-1",
    }


for bucket in ["logs", "ignoring"]:
    urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/{bucket}", method="PUT"))
stores.check("s3://logs/tenants", **variables(port))


class Ignoring(http.server.BaseHTTPRequestHandler):
    """Passes everything on except for the condition of a write."""

    protocol_version = "HTTP/1.1"

    def forward(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name: value for name, value in self.headers.items() if name.lower() != "if-none-match"}
        upstream = http.client.HTTPConnection("127.0.0.1", port)
        upstream.request(self.command, self.path, body, headers)
        answer = upstream.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", answer.getheader("Content-Length", "0") if self.command == "HEAD" else str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = forward

    def log_message(self, *_):
        pass


proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ignoring)
threading.Thread(target=proxy.serve_forever, daemon=True).start()
arguments = ["pull", "--simulated", "--report", "directoryAudits", "--last", "1h", "--to", "s3://ignoring/t"]
refused = collector.run(*arguments, expect=1, **variables(proxy.server_port))
assert "overwrites" in refused, refused
print("ok s3://ignoring: a store that ignores If-None-Match is refused")

//! Just enough of a client: one request a connection, bytes in, bytes out.

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|problem| panic!("{problem}: {}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

/// Sends a request whose target is taken as it is.
pub(crate) async fn send(
    root: &str,
    method: &str,
    target: &[u8],
    headers: &[(&str, &str)],
    body: &str,
) -> Reply {
    let host = root.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let mut request = format!("{method} ").into_bytes();
    request.extend_from_slice(target);
    request.extend_from_slice(format!(" HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n").as_bytes());
    for (name, value) in headers {
        request.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    request.extend_from_slice(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    // A server that refuses early may close before everything is written.
    let _ = stream.write_all(&request).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let body = bytes.get(end + 4..).unwrap_or_default().to_vec();
    let mut reply = Reply { status, head, body };
    if reply.header("transfer-encoding") == Some("chunked") {
        reply.body = joined(&reply.body);
    }
    reply
}

/// The bytes of a chunked body, as far as they arrived.
fn joined(mut chunked: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = chunked.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(str::from_utf8(&chunked[..end]).unwrap(), 16).unwrap();
        let (chunk, rest) = chunked[end + 2..].split_at(size.min(chunked.len() - end - 2));
        body.extend_from_slice(chunk);
        chunked = rest.strip_prefix(b"\r\n").unwrap_or_default();
    }
    body
}

/// Gets a path with a token.
pub(crate) async fn get(simulator: &msgraph_sim::Simulator, path: &str) -> Reply {
    let authorization = format!("Bearer {}", simulator.token());
    send(simulator.endpoint(), "GET", path.as_bytes(), &[("Authorization", &authorization)], "").await
}

/// Follows next links to the end and returns all records.
pub(crate) async fn pull(simulator: &msgraph_sim::Simulator, path: &str) -> Vec<Value> {
    let mut records = Vec::new();
    let mut path = path.to_owned();
    loop {
        let page = get(simulator, &path).await;
        assert_eq!(page.status, 200, "{path}: {}", String::from_utf8_lossy(&page.body));
        let mut page = page.json();
        records.append(page["value"].as_array_mut().unwrap());
        match page["@odata.nextLink"].as_str() {
            Some(next) => path = next.strip_prefix(simulator.endpoint()).unwrap().to_owned(),
            None => return records,
        }
    }
}

//! Bodies that arrive otherwise than they were sent: never taken for a page that is whole.

use std::io::Write as _;

use msgraph_runtime::Error;

use crate::row::{Row, drain};
use crate::server::{Reply, Server, page};

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn compressed(bytes: &[u8]) -> Reply {
    Reply::new("200 OK\r\nContent-Encoding: gzip", bytes)
}

fn chunked(chunks: &[&str], end: &str) -> Reply {
    let chunks: String = chunks.iter().map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len())).collect();
    Reply::raw(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}{end}"))
}

/// What happens to a page with the rows 1 and 2, a single attempt each, and the error.
async fn outcome(reply: Reply) -> (Vec<u32>, Option<Error>) {
    let server = Server::start([reply]).await;
    drain(server.sign_ins().list::<Row>().with_max_attempts(1).records()).await
}

#[tokio::test(start_paused = true)]
async fn whole_bodies_are_read_however_they_are_framed() {
    let body = page(&[1, 2], None);
    let (start, end) = body.split_at(30);
    for (name, reply) in [
        ("chunked", chunked(&[start, end], "0\r\n\r\n")),
        ("chunked with a trailer", chunked(&[&body], "0\r\nx: y\r\n\r\n")),
        ("until the connection ends", Reply::raw(format!("HTTP/1.1 200 OK\r\n\r\n{body}")).closing()),
        ("HTTP/1.0", Reply::raw(format!("HTTP/1.0 200 OK\r\n\r\n{body}")).closing()),
        ("compressed", compressed(&gzip(&body))),
        ("a 201", Reply::new("201 Created", &body)),
        ("a 206", Reply::new("206 Partial Content", &body)),
    ] {
        let (rows, error) = outcome(reply).await;
        assert!(error.is_none(), "{name}: {error:?}");
        assert_eq!(rows, [1, 2], "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn bodies_that_are_cut_are_errors() {
    let body = page(&[1, 2], None);
    let (start, end) = body.split_at(body.len() - 2);
    let whole = gzip(&body);
    for (name, reply) in [
        ("a chunk less", chunked(&[start, end], "").closing()),
        (
            "half a chunk",
            Reply::raw(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n{body}"))
                .closing(),
        ),
        ("no chunk", chunked(&[], "").closing()),
        ("a length that is too long", Reply::cut(&body, 1)),
        ("no trailer of gzip", compressed(&whole[..whole.len() - 8])),
        ("half a trailer of gzip", compressed(&whole[..whole.len() - 4])),
        ("half of gzip", compressed(&whole[..whole.len() / 2])),
        ("only the head of gzip", compressed(&whole[..10])),
        ("less than the head of gzip", compressed(&whole[..5])),
    ] {
        let (rows, error) = outcome(reply).await;
        assert!(rows.is_empty(), "{name}");
        let error = error.unwrap_or_else(|| panic!("{name} is taken for the end"));
        assert!(error.is_interrupted(), "{name}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn bodies_that_say_too_little_are_errors() {
    let body = page(&[1, 2], None);
    let short = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len() - 1);
    let (first, second) = (gzip(&body[..body.len() - 1]), gzip("}"));
    for (name, reply, expected) in [
        ("a length that is too short", Reply::raw(short), vec![1, 2]),
        (
            "an early end of the connection",
            Reply::raw(format!("HTTP/1.1 200 OK\r\n\r\n{}", &body[..40])).closing(),
            vec![],
        ),
        ("one of two members of gzip", compressed(&first), vec![1, 2]),
        // Only the first is read, which is less than the service sent.
        ("two members of gzip", compressed(&[first.clone(), second].concat()), vec![1, 2]),
        ("an empty body of gzip", compressed(&gzip("")), vec![]),
        ("no body of gzip", compressed(b""), vec![]),
        ("another encoding", Reply::new("200 OK\r\nContent-Encoding: br", gzip(&body)), vec![]),
        ("gzip without saying so", Reply::new("200 OK", gzip(&body)), vec![]),
        ("a 204", Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"), vec![]),
        ("a 205", Reply::new("205 Reset Content", ""), vec![]),
        ("a 202", Reply::new("202 Accepted", ""), vec![]),
    ] {
        let (rows, error) = outcome(reply).await;
        assert_eq!(rows, expected, "{name}");
        let error = error.unwrap_or_else(|| panic!("{name} is taken for the end"));
        assert!(error.is_decode() && error.resume_link().is_some(), "{name}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn bytes_behind_a_body_are_not_the_answer_to_the_next_request() {
    let server = Server::start([]).await;
    let forged = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"value\":[]}";
    let first = page(&[1], Some(&server.link("p=2")));
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{first}{forged}", first.len());
    server.then([Reply::raw(head), server.page(&[2], None)]);
    let (rows, error) = drain(server.sign_ins().list::<Row>().records()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(rows, [1, 2]);
}

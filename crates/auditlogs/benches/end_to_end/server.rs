//! Serves pages, made once, as fast as the network allows.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use crate::decode::page::page;

/// Prints its root in a line, then serves any number of connections.
pub fn serve(pages: u32, records: u32) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let text = page(records);
    // The link is replaced by that of each next page.
    let (_, rows) = text.split_once(r#""value":"#).unwrap();
    let rows: Arc<str> = format!(r#""value":{rows}"#).into();
    println!("{root}");
    for stream in listener.incoming() {
        let (root, rows) = (root.clone(), rows.clone());
        std::thread::spawn(move || answer(&stream.unwrap(), &root, &rows, pages));
    }
}

fn answer(mut stream: &TcpStream, root: &str, rows: &str, pages: u32) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut lines = BufReader::new(stream).lines();
    loop {
        let request = lines.next()?.ok()?;
        while !lines.next()?.ok()?.is_empty() {}
        let number =
            request.split_once("$skiptoken=").map_or("1", |(_, rest)| rest.split(' ').next().unwrap_or("1"));
        let next = number.parse::<u32>().ok()? + 1;
        let link = if next > pages {
            String::new()
        } else {
            format!(r#""@odata.nextLink":"{root}/beta/auditLogs/signIns?$skiptoken={next}","#)
        };
        let start = format!(r#"{{"@odata.context":"c",{link}"#);
        let length = start.len() + rows.len();
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{start}"
        )
        .ok()?;
        stream.write_all(rows.as_bytes()).ok()?;
    }
}

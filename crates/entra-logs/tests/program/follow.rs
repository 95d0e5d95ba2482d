//! `follow` as a service: its page, metrics and health, and how it ends.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use super::{command, json};

/// A running `follow` that has committed at least once.
pub(super) struct Service {
    process: Child,
    address: String,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Service {
    pub(super) fn start(mut command: Command) -> Self {
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let errors = BufReader::new(process.stderr.take().unwrap());
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (sender, receiver) = mpsc::channel();
        let all = Arc::clone(&lines);
        std::thread::spawn(move || {
            for line in errors.lines().map_while(Result::ok) {
                all.lock().unwrap().push(line.clone());
                let _ = sender.send(line);
            }
        });
        let mut address = None;
        let mut has_committed = false;
        while address.is_none() || !has_committed {
            let line = receiver.recv_timeout(Duration::from_secs(120)).expect("follow ended or hangs");
            has_committed |= line.contains("committed");
            if let Some((_, rest)) = line.split_once("/readyz on http://") {
                address = Some(rest.trim_end_matches(|letter: char| !letter.is_ascii_digit()).to_owned());
                address = address.map(|text| text.split(['"', ' ']).next().unwrap().to_owned());
            }
        }
        Self { process, address: address.unwrap(), lines }
    }

    /// The whole answer.
    pub(super) fn get(&mut self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Ends the service as a service manager does; its exit code and what it wrote to standard error.
    pub(super) fn stop(mut self) -> (Option<i32>, String) {
        let id = self.process.id().to_string();
        if !Command::new("kill").args(["-TERM", &id]).status().is_ok_and(|status| status.success()) {
            self.process.kill().unwrap();
        }
        let code = self.process.wait().unwrap().code();
        (code, self.lines.lock().unwrap().join("\n"))
    }
}

fn follow(more: &[&str]) -> (tempfile::TempDir, Service) {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["follow", "--simulated", "--last", "2h", "--report", "directoryAudits", "--to", "logs"];
    let arguments = [&arguments[..], &["--listen", "127.0.0.1:0"], more].concat();
    let service = Service::start(command(folder.path(), &arguments, &[]));
    (folder, service)
}

#[test]
fn the_live_page_metrics_and_health_are_served() {
    let (_folder, mut service) = follow(&[]);
    let page = service.get("/");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("beta/directoryAudits/all"), "{page}");
    assert!(page.contains("content-security-policy") && page.contains("http-equiv=\"refresh\""), "{page}");
    let metrics = service.get("/metrics");
    assert!(metrics.contains("text/plain; version=0.0.4"), "{metrics}");
    for name in ["entra_logs_head_info{", "entra_logs_records_total{", "entra_logs_not_closed_seconds{"] {
        assert!(metrics.contains(name), "{name}: {metrics}");
    }
    assert!(service.get("/healthz").starts_with("HTTP/1.1 200"));
    assert!(service.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(service.get("/other").starts_with("HTTP/1.1 404"));
    let (code, errors) = service.stop();
    if cfg!(unix) {
        assert_eq!(code, Some(0), "{errors}");
        assert!(errors.contains("stopping"), "{errors}");
    }
}

#[test]
fn log_lines_are_json_where_json_is_asked_for() {
    let (_folder, service) = follow(&["--log-format", "json"]);
    let (_, errors) = service.stop();
    assert!(errors.lines().count() > 1, "{errors}");
    for line in errors.lines() {
        let line = json(line);
        assert!(line["level"].is_string() && line["message"].is_string(), "{line}");
    }
}

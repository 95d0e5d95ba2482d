//! A scripted service on the loopback interface, which can strike while it answers.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

/// More than ten children read before they are killed.
const PAGES: usize = 60;
const RECORDS: usize = 5;
/// The page that has an invalid element among its records.
const ODD_PAGE: usize = 4;

fn record(page: usize, index: usize) -> String {
    format!(r#"{{"id":"{page}-{index}","createdDateTime":"2026-11-05T07:00:00Z"}}"#)
}

/// Every record, in the order of the service. The last page has none.
pub(crate) fn records() -> Vec<String> {
    (0..PAGES - 1).flat_map(|page| (0..RECORDS).map(move |index| record(page, index))).collect()
}

/// Every element that is not a record.
pub(crate) fn invalid_elements() -> Vec<String> {
    vec!["4711".to_owned(), r#""the last page""#.to_owned()]
}

/// When the service strikes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Before,
    Within,
    After,
}

impl Step {
    pub(crate) const ALL: [Self; 3] = [Self::Before, Self::Within, Self::After];
}

#[derive(Default)]
struct State {
    requests: usize,
    /// Requests until the strike, and the step of it.
    strike: Option<(u32, Step)>,
}

pub(crate) struct Service {
    endpoint: String,
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    struck: Condvar,
    victim: Box<dyn Fn() + Send + Sync>,
}

impl Service {
    pub(crate) fn start(victim: Box<dyn Fn() + Send + Sync>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared { state: Mutex::default(), struck: Condvar::new(), victim });
        let (serving, base) = (Arc::clone(&shared), endpoint.clone());
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let (serving, base) = (Arc::clone(&serving), base.clone());
                // A client that was killed leaves a broken connection.
                thread::spawn(move || serving.serve(connection, &base).ok());
            }
        });
        Self { endpoint, shared }
    }

    pub(crate) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    pub(crate) fn requests(&self) -> usize {
        self.shared.state.lock().unwrap().requests
    }

    /// Makes the service strike at the n-th request from now.
    pub(crate) fn strike(&self, request: u32, step: Step) {
        self.shared.state.lock().unwrap().strike = Some((request, step));
    }

    pub(crate) fn wait_for_strike(&self) {
        let state = self.shared.state.lock().unwrap();
        drop(self.shared.struck.wait_while(state, |state| state.strike.is_some()).unwrap());
    }
}

impl Shared {
    fn serve(&self, connection: TcpStream, base: &str) -> std::io::Result<()> {
        let mut input = BufReader::new(connection.try_clone()?);
        let mut output = connection;
        loop {
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                if input.read_line(&mut head)? == 0 {
                    return Ok(());
                }
            }
            let step = self.count();
            let body = page(&head, base);
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            );
            let (first, rest) = answer.split_at(answer.len() / 2);
            for (now, part) in [(Step::Before, first), (Step::Within, rest), (Step::After, "")] {
                if step.is_some_and(|step| step as u8 == now as u8) {
                    self.strike();
                }
                // The victim no longer reads.
                output.write_all(part.as_bytes())?;
                output.flush()?;
            }
        }
    }

    /// Counts a request; returns the step at which to strike, if this is the one.
    fn count(&self) -> Option<Step> {
        let mut state = self.state.lock().unwrap();
        state.requests += 1;
        let (left, step) = state.strike.as_mut()?;
        *left = left.saturating_sub(1);
        (*left == 0).then_some(*step)
    }

    fn strike(&self) {
        (self.victim)();
        self.state.lock().unwrap().strike = None;
        self.struck.notify_all();
    }
}

/// The page that a request asks for.
fn page(head: &str, base: &str) -> String {
    let number = head
        .split("skiptoken=")
        .nth(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    let page: usize = number.and_then(|number| number.parse().ok()).unwrap_or(0);
    let mut elements: Vec<_> = (0..RECORDS).map(|index| record(page, index)).collect();
    let [odd, last] = invalid_elements().try_into().unwrap();
    if page == ODD_PAGE {
        elements.insert(2, odd);
    }
    if page == PAGES - 1 {
        return format!(r#"{{"value":[{last}]}}"#);
    }
    let next = page + 1;
    let link = format!("{base}/beta/auditLogs/signIns?$skiptoken={next}");
    format!(r#"{{"@odata.nextLink":"{link}","value":[{}]}}"#, elements.join(","))
}

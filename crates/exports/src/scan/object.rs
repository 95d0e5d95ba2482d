//! Objects: records, and what holds them.

use super::members::{Member, container, is_error, member, member_start};
use super::skip::Skip;
use super::value::Skipped;
use super::{Container, NESTING, Scanner, Step};
use crate::error::Kind;

/// An object, as far as it is read.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// Relative to its start.
    pub(super) read: usize,
    pub(super) members: Vec<Member>,
}

impl Scanner {
    /// Reads on in the object at `start`.
    pub(super) fn object(&mut self) -> Option<Step> {
        let mut object = self.object.take()?;
        loop {
            let rest = self.rest();
            let at = match member_start(rest, object.read, object.members.is_empty()) {
                Skipped::End(at) => at,
                Skipped::More => return self.wait(object),
                Skipped::Broken(offset, message) => return Some(self.broken(offset, &message)),
            };
            if rest.get(at) == Some(&b'}') {
                return Some(self.found(at + 1, object.members));
            }
            match member(rest, at, self.ended) {
                Ok(Some((member, end))) => {
                    if let Some(container) = container(rest, &object.members, &member) {
                        return self.enter(container, member.value.start);
                    }
                    match end {
                        Skipped::End(end) => {
                            object.read = end;
                            object.members.push(member);
                        }
                        Skipped::More => return self.wait(object),
                        Skipped::Broken(offset, message) => return Some(self.broken(offset, &message)),
                    }
                }
                Ok(None) => return self.wait(object),
                Err((offset, message)) => return Some(self.broken(offset, &message)),
            }
        }
    }

    fn wait(&mut self, object: Object) -> Option<Step> {
        self.object = Some(object);
        Some(Step::More)
    }

    /// Goes into the array of a page, whose bracket is at `bracket`.
    fn enter(&mut self, container: Result<Container, &'static str>, bracket: usize) -> Option<Step> {
        let container = match container {
            Ok(container) => container,
            Err(message) => {
                let step = self.failed(Kind::Form, bracket, message);
                self.recover();
                return Some(step);
            }
        };
        if self.stack.len() >= NESTING {
            return Some(self.broken(bracket, "arrays nested too deep"));
        }
        self.consume(bracket + 1);
        self.indentation = None;
        self.push(container, true);
        None
    }

    /// A member that comes after the array of a page.
    pub(super) fn tail_member(&mut self) -> Option<Step> {
        let rest = self.rest();
        let at = match member_start(rest, 1, true) {
            Skipped::End(at) => at,
            Skipped::More => return Some(Step::More),
            Skipped::Broken(offset, message) => return Some(self.broken_tail(offset, &message)),
        };
        match member(rest, at, self.ended) {
            Ok(Some((member, Skipped::More)))
                if member.value.is_empty() && rest.get(member.value.start) == Some(&b'[') =>
            {
                // A second array of records in the same object.
                let (bracket, container) = (member.value.start, container(rest, &[], &member));
                self.another(container, bracket)
            }
            Ok(None) | Ok(Some((_, Skipped::More))) => Some(Step::More),
            Err((offset, message)) | Ok(Some((_, Skipped::Broken(offset, message)))) => {
                Some(self.broken_tail(offset, &message))
            }
            Ok(Some((member, Skipped::End(end)))) => {
                let name = rest.get(member.name.clone()).unwrap_or_default();
                let value = rest.get(member.value).unwrap_or_default();
                let error =
                    (is_error(name) && value != b"null").then(|| crate::foreign::service_error(value));
                let step = error.map(|message| self.failed(Kind::Form, at, message));
                self.consume(end);
                self.indentation = None;
                step
            }
        }
    }

    fn another(&mut self, found: Option<Result<Container, &'static str>>, bracket: usize) -> Option<Step> {
        match found {
            Some(Ok(container)) => {
                self.stack.pop();
                self.consume(bracket + 1);
                self.indentation = None;
                self.push(container, true);
                None
            }
            Some(Err(message)) => Some(self.broken_tail(bracket, message)),
            None => Some(Step::More),
        }
    }

    fn broken_tail(&mut self, offset: usize, message: &str) -> Step {
        let step = self.failed(Kind::Syntax, offset, message);
        self.stack.pop();
        self.after_element();
        self.skip = Some(Skip::Lines(None));
        step
    }
}

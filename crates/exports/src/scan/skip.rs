//! Past what can't be read.

use super::balance::{Balance, Balanced};
use super::{Scanner, State};

/// How to get past what can't be read.
#[derive(Debug)]
pub(super) enum Skip {
    /// To the end of the document if that is on its first line, else to a later line that starts one.
    Document(Balance),
    /// To the end of the element by its brackets, else to a later line that starts one.
    Element(Balance),
    /// To the end of the line, and to the first line that starts a document, or an element of this indentation.
    Lines(Option<usize>),
}

impl Scanner {
    /// Gets past what can't be read. Returns whether it is done.
    pub(super) fn skip_on(&mut self) -> bool {
        let Some(skip) = self.skip.take() else { return true };
        self.enough = 0;
        match skip {
            Skip::Document(mut balance) => match balance.feed(self.rest(), true) {
                Balanced::End(length) => self.consume(length),
                Balanced::Broken(length) => {
                    self.consume(length);
                    self.skip = Some(Skip::Lines(None));
                }
                Balanced::More => {
                    self.consume(self.rest().len());
                    self.skip = Some(Skip::Document(balance));
                    return false;
                }
            },
            Skip::Element(mut balance) => match balance.feed(self.rest(), false) {
                Balanced::End(length) => {
                    self.consume(length);
                    self.after_element();
                }
                Balanced::Broken(length) => {
                    self.consume(length);
                    let indentation = self.stack.last().and_then(|frame| frame.indentation);
                    self.skip = Some(Skip::Lines(indentation));
                }
                Balanced::More => {
                    self.consume(self.rest().len());
                    self.skip = Some(Skip::Element(balance));
                    return false;
                }
            },
            Skip::Lines(indentation) => return self.skip_lines(indentation),
        }
        true
    }

    fn skip_lines(&mut self, indentation: Option<usize>) -> bool {
        if indentation.is_none() {
            self.stack.clear();
        }
        let columns = indentation.unwrap_or(0);
        loop {
            let Some(line_end) = memchr::memchr(b'\n', self.rest()) else {
                self.consume(self.rest().len());
                self.skip = Some(Skip::Lines(indentation));
                return false;
            };
            let line = self.rest().get(line_end + 1..).unwrap_or_default();
            let space = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            match line.get(space) {
                None if !self.ended => {
                    // The line's start has not arrived; its line end stays to be found again.
                    self.consume(line_end);
                    self.skip = Some(Skip::Lines(indentation));
                    return false;
                }
                Some(b'{' | b'[') if space == columns => {
                    self.consume(line_end + 1);
                    self.indentation = Some(0);
                    if let Some(frame) = self.stack.last_mut() {
                        frame.state = State::Element;
                    }
                    return true;
                }
                _ => self.consume(line_end + 1),
            }
        }
    }
}

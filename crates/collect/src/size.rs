//! How large a window is: as large as its pages allow.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::entry::Window;
use crate::time::{DAY, HOUR};

/// The pages that a window aims at.
pub(crate) const PAGES: u64 = 20;

/// No window of a stream is made smaller than this.
pub(crate) const SMALLEST: SignedDuration = SignedDuration::from_secs(10);

/// The size of a stream's next window. It halves when a window needs too much, and doubles after three small ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizing {
    seconds: i64,
    small: u8,
}

impl Default for Sizing {
    fn default() -> Self {
        Self { seconds: HOUR.as_secs(), small: 0 }
    }
}

impl Sizing {
    /// How long the next window may be.
    #[must_use]
    pub(crate) fn window(self) -> SignedDuration {
        SignedDuration::from_secs(self.seconds)
    }

    /// A window needed too many pages, an answer took over 30 seconds, or a link expired.
    pub fn halve(&mut self) {
        self.seconds = (self.seconds / 2).max(SMALLEST.as_secs());
        self.small = 0;
    }

    pub(crate) fn take(&mut self, window: &Window) {
        let pages = window.pages.len() as u64;
        if pages > PAGES || !window.complete {
            // An incomplete window is a part of a read that goes on; only the first of it halves.
            if pages > PAGES || window.span.duration().as_secs() >= self.seconds.unsigned_abs() {
                self.halve();
            }
            return;
        }
        if pages * 2 >= PAGES {
            self.small = 0;
            return;
        }
        if window.span.duration().as_secs() * 2 >= self.seconds.unsigned_abs() {
            self.small += 1;
        }
        if self.small >= 3 {
            self.seconds = self.seconds.saturating_mul(2).min(DAY.as_secs());
            self.small = 0;
        }
    }
}

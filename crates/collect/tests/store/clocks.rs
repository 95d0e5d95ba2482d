//! Clocks: this machine's may differ from the service's.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt as _;
use jiff::SignedDuration;
use msgraph_auditlogs_collect::{Collector, Event, MemoryObjects, Pages, ReadRequest, Source, Store};

use crate::fixture::{Fixed, Steady, now, settings};

/// The same tenant, whose service states the time.
struct Dated;

impl Source for Dated {
    fn read(&self, request: &ReadRequest) -> Pages {
        let pages = Steady.read(request).map(|page| {
            let mut page = page?;
            page.date = Some(now());
            Ok(page)
        });
        Box::pin(pages)
    }
}

#[tokio::test]
async fn clocks_that_differ_are_named_once_however_many_windows_are_read() {
    for (seconds, times) in [(-93_600, 1), (-7_200, 1), (-30, 0), (0, 0), (30, 0), (10_800, 1)] {
        let named = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&named);
        let store = Store::of(Arc::new(MemoryObjects::default()), "memory");
        let mut collector = Collector::builder()
            .tenant("tenant")
            .store(store)
            .source(Dated)
            .settings(settings())
            .clock(Fixed::at(now() + SignedDuration::from_secs(seconds)))
            .on_event(move |event| {
                count.fetch_add(usize::from(matches!(event, Event::ClockSkew { .. })), Ordering::Relaxed);
            })
            .build()
            .unwrap();
        let windows = collector.pull().await.unwrap().windows + collector.pull().await.unwrap().windows;
        assert!(windows > 2, "{windows}");
        assert_eq!(named.load(Ordering::Relaxed), times, "{seconds}");
    }
}

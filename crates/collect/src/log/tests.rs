use super::*;
use crate::entry::{Void, Window};
use crate::time::Hour;

const STREAM: &str = "beta/directoryAudits/all";

fn hour(number: i64) -> Span {
    let hour = Hour::of(Timestamp::from_second(1_793_836_800 + number * 3600).unwrap());
    Span::new(hour.start(), hour.end())
}

/// An entry with the window and the segment of an hour.
fn entry(number: i64) -> Entry {
    let span = hour(number);
    let window: Window = serde_json::from_value(serde_json::json!({
        "stream": STREAM, "from": span.from, "to": span.to, "read_at": span.to, "complete": true,
        "pages": [{"rows": 1}],
        "counts": {"new": 1, "same": 0, "reverted": 0, "gone": 0, "outside": 0, "undecodable": 0},
        "segments": [{"name": format!("segment-{number}"), "size": 1, "sha256": "", "rows": 1, "spans": [span]}]
    }))
    .unwrap();
    let mut entry = Entry::empty(span.to, "writer");
    entry.windows = vec![window];
    entry
}

async fn append(log: &mut Log, entry: Entry) {
    assert!(matches!(log.append(entry).await.unwrap(), Appended::Committed(_)));
}

async fn segments(log: &mut Log, number: i64) -> Vec<String> {
    let known = log.known(STREAM, &[hour(number)]).await.unwrap();
    known.into_iter().flat_map(|known| known.segments).map(|segment| segment.name).collect()
}

async fn of_a_thousand_hours(store: &Store) -> Log {
    let now = hour(0).from;
    let mut log = Log::open_to_write(store, "tenant", "cloud", "writer", now).await.unwrap();
    for number in 1..=1010 {
        append(&mut log, entry(number)).await;
        log.forget(hour(number - 50).from);
    }
    log
}

#[tokio::test]
async fn memory_has_what_is_compared_and_checkpoints_have_everything() {
    let store = Store::memory();
    let mut log = of_a_thousand_hours(&store).await;
    assert!(log.recent.len() + log.older.len() < 60, "{} {}", log.recent.len(), log.older.len());
    let checkpoint = log.entry(1000).await.unwrap().checkpoint.unwrap();
    assert_eq!(checkpoint.known.len(), 999);
    let expected = ["segment-4", "segment-5", "segment-6"];
    assert_eq!(segments(&mut log, 5).await, expected, "windows ask for a second more on both sides");
    assert_eq!(segments(&mut Log::open(&store, "tenant").await.unwrap(), 5).await, expected);
}

#[tokio::test]
async fn entries_since_the_last_checkpoint_are_read_again_when_they_are_needed() {
    let store = Store::memory();
    let mut log = of_a_thousand_hours(&store).await;
    for number in 1011..1200 {
        append(&mut log, entry(number)).await;
        log.forget(hour(number - 10).from);
    }
    assert!(log.recent.len() < 20, "{}", log.recent.len());
    assert_eq!(segments(&mut log, 1050).await, ["segment-1049", "segment-1050", "segment-1051"]);
}

#[tokio::test]
async fn a_removed_segment_is_compared_with_by_nobody_although_a_checkpoint_names_it() {
    let store = Store::memory();
    let mut log = of_a_thousand_hours(&store).await;
    let mut removal = Entry::empty(hour(2000).from, "writer");
    let segments_of_void = vec!["segment-5".to_owned(), "segment-1005".to_owned()];
    let spans = Vec::new();
    let reason = "an order".to_owned();
    removal.void = Some(Void { reason, orphans: Vec::new(), segments: segments_of_void, spans });
    append(&mut log, removal).await;
    for mut log in [log, Log::open(&store, "tenant").await.unwrap()] {
        assert_eq!(segments(&mut log, 5).await, ["segment-4", "segment-6"]);
        assert_eq!(segments(&mut log, 1005).await, ["segment-1004", "segment-1006"]);
    }
}

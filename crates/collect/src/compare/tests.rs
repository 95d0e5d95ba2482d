use super::*;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 / 3600 * 3600 + minutes * 60).unwrap()
}

fn record(id: &str, revision: u32, minutes: i64) -> String {
    format!(r#"{{"id":"{id}","revision":{revision},"activityDateTime":"{}"}}"#, at(minutes))
}

fn identified(text: &str) -> Identified {
    Identifier::new(Report::find("beta", "directoryAudits").unwrap()).identify(text)
}

fn hour() -> Span {
    Span::new(at(0), at(60))
}

/// Reads `records` at a time, compared with what `stored` has; returns the findings, and adds them to `stored`.
fn read(stored: &mut Stored, minutes: i64, records: &[String]) -> Findings {
    let mut comparison = Comparison::new(hour(), stored.clone());
    let mut new = Vec::new();
    for text in records {
        let record = identified(text);
        if comparison.take(record, at(minutes)) {
            new.push(record);
        }
    }
    let findings = comparison.finish(Some(hour()));
    for record in new {
        stored.add(record.into(), at(minutes));
    }
    stored.mark(&findings.reverted, &findings.gone, at(minutes));
    findings
}

fn summary(findings: &Findings) -> (u64, u64, u64, u64) {
    let counts = findings.counts;
    (counts.new, counts.same, counts.reverted, counts.gone)
}

/// Mutation: deduplicate by id only.
#[test]
fn a_revision_under_the_same_id_is_a_new_record() {
    let mut stored = Stored::default();
    assert_eq!(summary(&read(&mut stored, 100, &[record("a", 1, 5)])), (1, 0, 0, 0));
    assert_eq!(summary(&read(&mut stored, 101, &[record("a", 2, 5)])), (1, 0, 0, 0));
    assert_eq!(summary(&read(&mut stored, 102, &[record("a", 2, 5)])), (0, 1, 0, 0));
}

#[test]
fn the_same_record_twice_in_an_answer_is_written_once() {
    let mut stored = Stored::default();
    assert_eq!(summary(&read(&mut stored, 100, &[record("a", 1, 5), record("a", 1, 5)])), (1, 1, 0, 0));
}

#[test]
fn content_that_comes_back_is_a_change_although_it_is_stored() {
    let mut stored = Stored::default();
    read(&mut stored, 100, &[record("a", 1, 5)]);
    read(&mut stored, 101, &[record("a", 2, 5)]);
    let findings = read(&mut stored, 102, &[record("a", 1, 5)]);
    assert_eq!((summary(&findings), findings.changed.len()), ((0, 0, 1, 0), 1));
    assert_eq!(summary(&read(&mut stored, 103, &[record("a", 1, 5)])), (0, 1, 0, 0));
    assert_eq!(summary(&read(&mut stored, 104, &[record("a", 2, 5)])), (0, 0, 1, 0));
}

/// Mutation: latest by position.
#[test]
fn what_was_seen_last_is_of_the_latest_read_not_of_the_last_commit() {
    let mut stored = Stored::default();
    let record = identified(&record("a", 1, 5));
    stored.add(record.into(), at(99));
    let short = [record.content.short()];
    stored.mark(&[], &short, at(101));
    // A slow writer commits that it saw the content before.
    stored.mark(&short, &[], at(100));
    assert!(stored.is_outdated(record));
    stored.mark(&short, &[], at(102));
    assert!(!stored.is_outdated(record));
}

#[test]
fn a_record_that_does_not_come_is_missed_once() {
    let mut stored = Stored::default();
    read(&mut stored, 100, &[record("a", 1, 5), record("b", 1, 6)]);
    let findings = read(&mut stored, 101, &[record("a", 1, 5)]);
    assert_eq!((summary(&findings), findings.changed.len()), ((0, 1, 0, 1), 1));
    assert_eq!(summary(&read(&mut stored, 102, &[record("a", 1, 5)])), (0, 1, 0, 0));
    assert_eq!(summary(&read(&mut stored, 103, &[record("a", 1, 5), record("b", 1, 6)])), (0, 1, 1, 0));
    assert_eq!(summary(&read(&mut stored, 104, &[record("a", 1, 5)])), (0, 1, 0, 1));
}

#[test]
fn a_record_that_moved_to_another_hour_is_missed_in_the_first() {
    let mut stored = Stored::default();
    read(&mut stored, 200, &[record("a", 1, 5)]);
    // Stored by the other hour's window, which this window is not compared with.
    assert_eq!(summary(&read(&mut stored, 201, &[])), (0, 0, 0, 1));
    assert_eq!(summary(&read(&mut stored, 202, &[])), (0, 0, 0, 0));
}

#[test]
fn a_record_that_moved_within_the_window_changes_both_hours() {
    let day = Span::new(at(0), at(600));
    let mut stored = Stored::default();
    stored.add(identified(&record("a", 1, 200)).into(), at(700));
    let mut comparison = Comparison::new(day, stored);
    assert!(comparison.take(identified(&record("a", 2, 5)), at(701)));
    let findings = comparison.finish(Some(day));
    assert_eq!(findings.changed, [Hour::of(at(5)), Hour::of(at(200))]);
    assert_eq!((findings.counts.gone, findings.gone.len()), (0, 1));
}

#[test]
fn records_outside_of_the_request_or_without_a_time_are_kept_and_counted() {
    let mut stored = Stored::default();
    let timeless = r#"{"id":"t","activityDateTime":"soon"}"#.to_owned();
    let findings = read(&mut stored, 300, &[record("a", 1, 200), timeless, record("m", 1, 60)]);
    assert_eq!(findings.counts, Counts { new: 3, outside: 1, undecodable: 1, ..Counts::default() });
    // The last one is in the margin that every request asks for.
    assert_eq!(findings.strays, [Hour::of(at(60)), Hour::of(at(200))]);
    assert_eq!(findings.changed, [Hour::of(at(0))]);
}

#[test]
fn instants_are_read_with_any_number_of_digits_and_without_an_offset() {
    for text in [
        "2026-11-05T08:00:00Z",
        "2026-11-05T08:00:00.1234567Z",
        "2026-11-05T08:00:00.12345678Z",
        "2026-11-05T08:00:00.1234567890123Z",
        "2026-11-05T08:00:00.1234567",
        "2026-11-05T10:00:00+02:00",
        "2026-11-05T08:00:00.1234567890",
    ] {
        assert_eq!(
            instant(text).map(Hour::of),
            Some(Hour::of("2026-11-05T08:00:00Z".parse().unwrap())),
            "{text}"
        );
    }
    assert_eq!(instant("soon"), None);
}

#[test]
fn lags_are_counted_by_powers_of_two() {
    assert_eq!([0, 1, 2, 3, 4, 5, 1024, 1025].map(lag_bucket), [0, 0, 1, 2, 2, 3, 10, 11]);
}

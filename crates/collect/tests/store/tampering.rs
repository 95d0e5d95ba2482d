//! Everything that can be done to a store is found and named.

use bytes::Bytes;
use msgraph_auditlogs_collect::{Entry, MemoryObjects, Objects as _, Verification, VerifyOptions};
use msgraph_auditlogs_collect::{Store, verify};

use crate::fixture::pull;

/// Pulls into a local folder, lets `tamper` do its worst there, and verifies.
async fn after(tamper: impl FnOnce(&std::path::Path), head: bool, deep: bool) -> Verification {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::local(folder.path()).unwrap();
    let summary = pull(&store).await;
    assert!(summary.position >= 3, "{summary:?}");
    let tenant = folder.path().join("tenant");
    tamper(&tenant);
    let mut options = VerifyOptions::default();
    options.hash = true;
    options.deep = deep;
    options.head = head.then_some(summary.head);
    verify(&store, "tenant", &options).await.unwrap()
}

fn segment(tenant: &std::path::Path) -> std::path::PathBuf {
    let mut folder = tenant.join("raw");
    loop {
        let mut children: Vec<_> =
            std::fs::read_dir(&folder).unwrap().map(|child| child.unwrap().path()).collect();
        children.sort();
        folder = children.remove(0);
        if folder.is_file() {
            return folder;
        }
    }
}

fn named(verification: &Verification, part: &str, what: &str) {
    let found = verification
        .problems
        .iter()
        .any(|problem| problem.object.contains(part) && problem.what.contains(what));
    assert!(found, "{:?}", verification.problems);
    assert_eq!(verification.exit_code(), 3);
}

#[tokio::test]
async fn an_untouched_store_is_clean() {
    let verification = after(|_| {}, true, true).await;
    assert!(verification.is_clean(), "{:?}", verification.problems);
    assert!(
        verification.segments > 0
            && verification.hashes == verification.segments
            && verification.records == 288
    );
}

#[tokio::test]
async fn a_changed_byte_of_a_segment_is_found() {
    let change = |tenant: &std::path::Path| {
        let path = segment(tenant);
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, bytes).unwrap();
    };
    named(&after(change, false, false).await, "raw/", "other bytes");
}

#[tokio::test]
async fn a_missing_and_a_shortened_segment_are_found() {
    named(
        &after(|tenant| std::fs::remove_file(segment(tenant)).unwrap(), false, false).await,
        "raw/",
        "is missing",
    );
    let cut = |tenant: &std::path::Path| {
        let path = segment(tenant);
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[1..]).unwrap();
    };
    named(&after(cut, false, false).await, "raw/", "bytes");
}

#[tokio::test]
async fn a_dropped_entry_is_found() {
    let drop = |tenant: &std::path::Path| std::fs::remove_file(tenant.join(Entry::path(1))).unwrap();
    named(&after(drop, false, false).await, &Entry::path(1), "is missing");
}

#[tokio::test]
async fn swapped_entries_are_found() {
    let swap = |tenant: &std::path::Path| {
        let (one, two) = (tenant.join(Entry::path(1)), tenant.join(Entry::path(2)));
        let (first, second) = (std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
        std::fs::write(one, second).unwrap();
        std::fs::write(two, first).unwrap();
    };
    named(&after(swap, false, false).await, &Entry::path(1), "has the number 2");
}

#[tokio::test]
async fn a_changed_entry_is_found_by_the_entry_after_it() {
    let change = |tenant: &std::path::Path| {
        let path = tenant.join(Entry::path(1));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(path, text.replacen("\"overlap\":1800", "\"overlap\":1801", 1)).unwrap();
    };
    named(&after(change, false, false).await, &Entry::path(2), "does not follow entry 1");
}

#[tokio::test]
async fn a_log_that_was_cut_is_found_by_a_head_that_was_kept_elsewhere() {
    let cut = |tenant: &std::path::Path| {
        let last = std::fs::read_dir(tenant.join("log")).unwrap().count() as u64 - 1;
        std::fs::remove_file(tenant.join(Entry::path(last))).unwrap();
    };
    assert!(after(cut, false, true).await.is_clean(), "a log that was cut is consistent");
    named(&after(cut, true, false).await, "log", "cut or rewritten");
}

#[tokio::test]
async fn counts_that_segments_do_not_have_are_found_by_the_deep_check() {
    // Rewrites the last entry, which no hash protects.
    let change = |tenant: &std::path::Path| {
        for position in (0..100).rev() {
            let path = tenant.join(Entry::path(position));
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            if let Some(index) = text.find("\"same\":") {
                std::fs::write(&path, format!("{}\"same\":9{}", &text[..index], &text[index + 7..])).unwrap();
            }
            return;
        }
    };
    named(&after(change, false, true).await, "log/", "records of pages");
}

#[tokio::test]
async fn a_store_without_a_log_is_no_clean_store() {
    let objects = MemoryObjects::default();
    objects.create("tenant/raw/x.jsonl", Bytes::new()).await.unwrap();
    let verification = verify(&Store::of(objects, "x"), "tenant", &VerifyOptions::default()).await.unwrap();
    named(&verification, "log", "is missing");
}

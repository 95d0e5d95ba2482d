//! Changes of a store that did not come from the collector: each is found and named, and the exit code is 3.

use std::path::{Path, PathBuf};

use super::{code, collected, err, files, json, out, run};

/// The entries of the only log, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    files(&folder.join("logs"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect()
}

/// The first committed segment: its name in the log, and its file.
fn segment(folder: &Path) -> (String, PathBuf) {
    let list = out(&run(folder, &["export", "--to", "logs", "--list", "--json"]));
    let first = json(list.lines().next().unwrap());
    let (tenant, name) = (first["tenant"].as_str().unwrap(), first["name"].as_str().unwrap());
    (name.to_owned(), folder.join("logs").join(tenant).join(name))
}

/// `verify` fails with exit code 3, names `what`, and states what to do.
fn assert_found(folder: &Path, more: &[&str], what: &str) {
    let output = run(folder, &[&["verify", "--to", "logs"], more].concat());
    let text = out(&output) + &err(&output);
    assert_eq!(code(&output), 3, "{text}");
    assert!(text.contains(what), "{what}: {text}");
    assert!(text.contains("restore"), "{text}");
}

#[test]
fn a_changed_byte_is_named_and_the_exit_code_is_3() {
    let folder = collected();
    let (name, path) = segment(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    assert_found(folder.path(), &["--hash"], &name);
}

#[test]
fn a_log_that_was_rolled_back_is_found_by_its_head() {
    let folder = collected();
    let status = json(&out(&run(folder.path(), &["status", "--to", "logs", "--json"])));
    let (tenant, head) = (status["tenant"].as_str().unwrap(), status["head"].as_str().unwrap());
    let position = status["position"].as_u64().unwrap();
    assert_eq!(code(&run(folder.path(), &["verify", "--to", "logs", "--head", head])), 0);
    std::fs::remove_file(folder.path().join(format!("logs/{tenant}/log/{position:020}.json"))).unwrap();
    let output = run(folder.path(), &["verify", "--to", "logs", "--head", head]);
    assert_eq!(code(&output), 3, "{}", out(&output));
    assert!(out(&output).contains("--head"), "{}", out(&output));
}

#[test]
fn a_missing_segment_is_named() {
    let folder = collected();
    let (name, path) = segment(folder.path());
    std::fs::remove_file(path).unwrap();
    assert_found(folder.path(), &[], &name);
}

#[test]
fn a_segment_that_was_cut_is_named_without_reading_it() {
    let folder = collected();
    let (name, path) = segment(folder.path());
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    assert_found(folder.path(), &[], &name);
}

#[test]
fn a_dropped_entry_is_named() {
    let folder = collected();
    std::fs::remove_file(&entries(folder.path())[1]).unwrap();
    assert_found(folder.path(), &[], "log/00000000000000000001.json: is missing");
}

#[test]
fn swapped_entries_are_named() {
    let folder = collected();
    let entries = entries(folder.path());
    let (first, second) = (std::fs::read(&entries[1]).unwrap(), std::fs::read(&entries[2]).unwrap());
    std::fs::write(&entries[1], second).unwrap();
    std::fs::write(&entries[2], first).unwrap();
    assert_found(folder.path(), &[], "entry 1");
}

#[test]
fn an_entry_with_a_changed_byte_is_named() {
    let folder = collected();
    let entries = entries(folder.path());
    let text = std::fs::read_to_string(&entries[1]).unwrap();
    let changed = text.replacen("\"new\":", "\"New\":", 1).replacen("directoryAudits", "directoryAudit5", 1);
    assert_ne!(text, changed);
    std::fs::write(&entries[1], changed).unwrap();
    assert_found(folder.path(), &[], "entry 1");
}

/// Without its log, a tenant must not look like one that was never collected.
#[test]
fn a_missing_start_of_the_log_is_damage_and_not_an_empty_store() {
    for all in [false, true] {
        let folder = collected();
        for entry in entries(folder.path()).into_iter().take(if all { usize::MAX } else { 1 }) {
            std::fs::remove_file(entry).unwrap();
        }
        assert_found(folder.path(), &[], "is missing");
        for verb in ["status", "gaps"] {
            let output = run(folder.path(), &[verb, "--to", "logs"]);
            assert_eq!(code(&output), 3, "{verb}: {}", err(&output));
            assert!(err(&output).contains("restore"), "{verb}: {}", err(&output));
        }
    }
}

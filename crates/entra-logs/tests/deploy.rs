//! The examples of `deploy/`: each parses, and has what matters.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy")
}

fn read(name: &str) -> String {
    let path = folder().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Sections of a unit file; the values of a key in order.
fn unit(name: &str) -> BTreeMap<String, Vec<String>> {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut section = String::new();
    for line in read(name).lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name.to_owned();
        } else {
            let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("{name}: {line}"));
            assert!(!section.is_empty(), "{name}: {line}");
            keys.entry(format!("{section}.{key}")).or_default().push(value.to_owned());
        }
    }
    keys
}

#[test]
fn services_are_hardened_and_keep_secrets_out_of_arguments() {
    for name in ["systemd/entra-logs.service", "systemd/entra-logs-pull.service"] {
        let unit = unit(name);
        for (key, value) in [
            ("DynamicUser", "yes"),
            ("NoNewPrivileges", "yes"),
            ("ProtectSystem", "strict"),
            ("ProtectHome", "yes"),
            ("PrivateTmp", "yes"),
            ("CapabilityBoundingSet", ""),
            ("MemoryDenyWriteExecute", "yes"),
            ("RestrictAddressFamilies", "AF_INET AF_INET6"),
            ("StateDirectory", "entra-logs"),
        ] {
            assert_eq!(unit[&format!("Service.{key}")], [value], "{name}: {key}");
        }
        assert!(unit["Service.LoadCredential"][0].starts_with("client-secret:"));
        assert!(!unit["Service.ExecStart"][0].contains("secret"));
    }
    assert_eq!(unit("systemd/entra-logs-pull.service")["Service.SuccessExitStatus"], ["2"]);
    assert_eq!(unit("systemd/entra-logs-pull.timer")["Timer.Persistent"], ["yes"]);
}

/// What the arguments of the examples are, checked by the program itself: `--help` after them parses all before it.
#[test]
fn the_commands_of_the_examples_exist() {
    let mut commands: Vec<Vec<String>> = Vec::new();
    for name in ["systemd/entra-logs.service", "systemd/entra-logs-pull.service"] {
        let line = &unit(name)["Service.ExecStart"][0];
        commands.push(line.split(' ').skip(1).map(str::to_owned).collect());
    }
    for name in ["kubernetes/deployment.yaml", "kubernetes/cronjob.yaml", "kubernetes/indexed-job.yaml"] {
        let text = read(name);
        let arguments = text.lines().find_map(|line| line.trim().strip_prefix("args: ")).unwrap();
        commands.push(serde_json::from_str(arguments).unwrap());
    }
    let text = read("Containerfile");
    let arguments = text.lines().find_map(|line| line.strip_prefix("CMD ")).unwrap();
    commands.push(serde_json::from_str(arguments).unwrap());
    let vector: toml::Table = read("shippers/vector.toml").parse().unwrap();
    let command = vector["sources"]["entra"]["command"].as_array().unwrap();
    commands.push(command.iter().skip(1).map(|part| part.as_str().unwrap().to_owned()).collect());
    let text = read("shippers/fluent-bit.yaml");
    let command = text.lines().find_map(|line| line.trim().strip_prefix("command: ")).unwrap();
    commands.push(command.split(' ').skip(1).map(str::to_owned).collect());
    assert_eq!(commands.len(), 8);
    for mut command in commands {
        // Neither network nor files: the last argument is one that no verb has, and every other one must be known.
        command.push("--an-unknown-flag".to_owned());
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_entra-logs"))
            .args(&command)
            .env("JOB_COMPLETION_INDEX", "0")
            .output()
            .unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains("'--an-unknown-flag'"), "{command:?}: {text}");
    }
}

#[test]
fn workloads_run_without_privileges() {
    for (name, kind) in [
        ("kubernetes/deployment.yaml", "Deployment"),
        ("kubernetes/cronjob.yaml", "CronJob"),
        ("kubernetes/indexed-job.yaml", "Job"),
    ] {
        let text = read(name);
        assert!(text.contains(&format!("\nkind: {kind}\n")), "{name}");
        assert!(!text.contains('\t'), "{name}");
        for part in [
            "runAsNonRoot: true",
            "readOnlyRootFilesystem: true",
            "allowPrivilegeEscalation: false",
            "drop: [\"ALL\"]",
            "type: RuntimeDefault",
            "automountServiceAccountToken: false",
            "memory: 512Mi",
        ] {
            assert!(text.contains(part), "{name}: {part}");
        }
    }
    let job = read("kubernetes/indexed-job.yaml");
    assert!(
        job.contains("completionMode: Indexed")
            && job.contains("completions: 8")
            && job.contains("\"--shard\", \"8\"")
    );
    let deployment = read("kubernetes/deployment.yaml");
    assert!(deployment.contains("path: /healthz") && deployment.contains("path: /readyz"));
}

#[test]
fn the_image_is_distroless_and_not_root() {
    let text = read("Containerfile");
    assert!(text.contains("distroless") && text.contains("USER 65532:65532") && text.contains("--locked"));
}

#[test]
fn shippers_keep_log_lines_out_of_the_records() {
    let vector: toml::Table = read("shippers/vector.toml").parse().unwrap();
    assert_eq!(vector["sources"]["entra"]["include_stderr"].as_bool(), Some(false));
    assert!(read("shippers/fluent-bit.yaml").contains("--cursor-file"));
}

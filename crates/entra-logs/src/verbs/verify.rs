//! `verify`: whether log and segments are as they were written.

use msgraph_auditlogs_collect::{Verification, VerifyOptions, gaps, verify};
use serde_json::json;

use crate::cli::Verify;
use crate::console::{bytes, count};
use crate::context::Context;
use crate::failure::{Failure, worst};
use crate::when;

pub(super) async fn run(context: &Context, arguments: &Verify) -> Result<u8, Failure> {
    let tenants = context.tenants_to_read().await?;
    let mut options = VerifyOptions::default();
    options.hash = arguments.hash || arguments.deep;
    options.deep = arguments.deep;
    let since = arguments.since.as_deref().map(|since| when::parse(since, context.now)).transpose();
    options.since = since.map_err(|problem| Failure::usage(format!("--since: {problem}")))?;
    if let Some(head) = &arguments.head {
        if head.len() != 64 || !head.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Failure::usage(
                "--head is not a head: it is the SHA-256 that `status` and every commit show, 64 hexadecimal digits",
            ));
        }
        if tenants.len() > 1 {
            return Err(Failure::usage("--head is of one tenant: add --tenant"));
        }
        options.head = Some(head.clone());
    }
    let mut codes = Vec::new();
    for (store, tenant) in tenants {
        let found = verify(&store, &tenant, &options).await?;
        codes.push(found.exit_code());
        // A damaged log has no gaps to tell.
        let lost = match msgraph_auditlogs_collect::Log::open(&store, &tenant).await {
            Ok(log) => {
                Some(gaps(log.state(), context.now).iter().filter(|gap| gap.reason.is_gap()).count() as u64)
            }
            Err(_) => None,
        };
        if arguments.json {
            let line =
                json!({"tenant": tenant, "gaps": lost, "clean": found.is_clean(), "verification": found});
            context.console.print(&line.to_string())?;
        } else {
            context.console.print(&text(&tenant, &found, lost, &options))?;
        }
    }
    Ok(worst(codes))
}

fn text(tenant: &str, found: &Verification, lost: Option<u64>, options: &VerifyOptions) -> String {
    let mut lines = vec![format!("tenant {tenant}")];
    let gaps = match lost {
        None => "gaps unknown".to_owned(),
        Some(0) => "no gap".to_owned(),
        Some(lost) => format!("{} (`entra-logs gaps` lists them)", count(lost, "gap")),
    };
    lines.push(format!(
        "  {}, {}, {}, {}, {}",
        count(found.entries, "entry"),
        count(found.windows, "window"),
        count(found.records, "record"),
        // Each entry is checked against the hash in its successor, whatever is asked for.
        count(found.entries + found.hashes, "hash"),
        gaps
    ));
    lines.push(format!("  checked {} of {}", count(found.segments, "segment"), bytes(found.bytes)));
    lines.push(format!("  head {}", found.head));
    for problem in &found.problems {
        lines.push(format!("  damaged: {problem}"));
    }
    if found.is_clean() {
        let depth = match (options.deep, options.hash) {
            (true, _) => "every byte, count, identity and state is right",
            (_, true) => "every byte is right; --deep recomputes counts and identities",
            _ => "chain, presence and sizes are right; --hash reads every byte",
        };
        lines.push(format!("  clean: {depth}"));
        if options.head.is_none() {
            lines.push(
                "  keep the head elsewhere: only --head proves that the log was not rewritten or cut"
                    .to_owned(),
            );
        }
    } else {
        lines.push(
            "  keep this store as it is, restore the named objects from a copy, and verify again; `pull` into a new \
             store reads again what the service still shows"
                .to_owned(),
        );
    }
    lines.join("\n")
}

//! `follow`: collects continuously.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use msgraph_auditlogs_collect::Event;
use tokio::sync::watch;

use super::collect::{Watch, prepare};
use crate::cli::Follow;
use crate::context::Context;
use crate::failure::{COMPLETE, DENIED, Failure, GAPS, worst};
use crate::metrics;
use crate::server::{Board, Server};

/// How often the file of `--metrics` is written.
const METRICS_EVERY: Duration = Duration::from_secs(60);

pub(super) async fn run(context: &Context, arguments: &Follow) -> Result<u8, Failure> {
    let board = Arc::new(Board::default());
    let watch: Watch = {
        let board = Arc::clone(&board);
        Arc::new(move |tenant: &str, event: &Event| board.take(tenant, event))
    };
    // The port is taken before anything is read, so that a second `follow` is noticed at once.
    let server = match arguments.listen.or(context.config.listen) {
        Some(address) => Some(Server::bind(address).await?),
        None => None,
    };
    let prepared = prepare(context, &arguments.collect, Some(watch)).await?;
    let logs: Vec<_> =
        prepared.iter().map(|prepared| (prepared.store.clone(), prepared.tenant.clone())).collect();
    board.expect(logs.clone());
    let (stop, stopped) = watch::channel(false);
    if let Some(server) = server {
        context
            .console
            .hint(&format!("status page, /metrics, /healthz and /readyz on http://{}", server.address()));
        tokio::spawn(server.run(Arc::clone(&board)));
    }
    if let Some(path) = arguments.collect.metrics.clone() {
        tokio::spawn(async move {
            loop {
                if let Err(failure) = metrics::write_file(&path, &logs, Timestamp::now()).await {
                    tracing::warn!("{failure}");
                }
                tokio::time::sleep(METRICS_EVERY).await;
            }
        });
    }
    let tasks = prepared.into_iter().map(|mut prepared| {
        let mut stopped = stopped.clone();
        let board = Arc::clone(&board);
        tokio::spawn(async move {
            let stop = async move {
                // The sender lives as long as this verb.
                let _ = stopped.wait_for(|is_over| *is_over).await;
            };
            let result = prepared.collector.follow(stop).await;
            if let Err(error) = &result {
                tracing::error!(tenant = prepared.label, "{error}");
                board.ended(&prepared.tenant);
            }
            (prepared.label, result)
        })
    });
    let tasks: Vec<_> = tasks.collect();
    let all = join_all(tasks);
    tokio::pin!(all);
    let results = tokio::select! {
        results = &mut all => results,
        () = interrupted() => {
            context.console.clear();
            context.console.hint("stopping");
            let _ = stop.send(true);
            all.await
        }
    };
    context.console.clear();
    let mut codes = Vec::new();
    for result in results {
        let Ok((label, result)) = result else {
            codes.push(crate::failure::INCOMPLETE);
            continue;
        };
        match result {
            // Work that is left is normal after a stop; what a person has to fix is not.
            Ok(summary) => {
                let code = summary.exit_code();
                codes.push(if matches!(code, DENIED | GAPS) { code } else { COMPLETE });
                context.console.print(&super::pull::text(&label, &summary))?;
            }
            Err(error) => codes.push(error.exit_code()),
        }
    }
    Ok(worst(codes))
}

/// Waits for Ctrl-C or, where there is one, SIGTERM.
pub(super) async fn interrupted() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    if interrupt.await.is_err() {
        // Without signals, only a kill ends the program.
        std::future::pending::<()>().await;
    }
}

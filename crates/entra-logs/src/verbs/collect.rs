//! Collectors of the tenants, as `pull` and `follow` need them.

use msgraph_auditlogs_collect::{Collector, Limits, Log, Settings, Store};

use crate::cli::{Collect, Connection, Range, Selection};
use crate::context::Context;
use crate::failure::Failure;
use crate::scope;
use crate::stdout::{Cursors, StdoutSink};
use crate::tenants::{self, Target};

/// A collector, and what it is called.
pub(super) struct Prepared {
    pub(super) label: String,
    pub(super) tenant: String,
    pub(super) store: Store,
    pub(super) collector: Collector,
}

/// What else receives the events of a collector: `(label, event)`.
pub(super) type Watch = std::sync::Arc<dyn Fn(&str, &msgraph_auditlogs_collect::Event) + Send + Sync>;

/// A collector for each tenant.
pub(super) async fn prepare(
    context: &Context,
    arguments: &Collect,
    watch: Option<Watch>,
) -> Result<Vec<Prepared>, Failure> {
    let range = context.range(&arguments.range)?;
    let limits = context.config.settings.windows.map_or_else(Limits::default, Limits::new);
    let cursors = Cursors::read(arguments.cursor_file.as_deref())?;
    // Mistakes in names are found before anything is sent.
    streams(context, arguments, None)?;
    let targets = tenants::resolve(context, &arguments.connection).await?;
    if targets.is_empty() {
        tracing::info!("no tenant belongs to this shard");
    }
    let mut prepared = Vec::new();
    for target in targets {
        let mut settings = Settings::default();
        context.config.settings.apply(&mut settings, context.now)?;
        settings.streams =
            streams(context, arguments, Some(&target)).map_err(|failure| failure.of(&target.label))?;
        settings.from = range.0.or(settings.from);
        settings.to = range.1;
        if let Some(from) = settings.from.filter(|from| *from > context.now) {
            return Err(Failure::usage(format!(
                "the range starts at {from}, which is in the future: nothing has happened there yet"
            )));
        }
        let store = context.store_of(target.config.store.as_deref())?;
        let observer = context.console.observer(&target.label);
        let (watch, label) = (watch.clone(), target.id.clone());
        let mut builder = Collector::builder()
            .tenant(&target.id)
            .cloud(&target.cloud)
            .client(target.client)
            .store(store.clone())
            .settings(settings)
            .limits(limits.clone())
            .on_event(move |event| {
                observer(event);
                if let Some(watch) = &watch {
                    watch(&label, event);
                }
            });
        if arguments.stdout {
            let start = Log::find(&store, &target.id).await?.map(|log| log.position());
            builder = builder.sink(StdoutSink::new(&target.id, &cursors, start));
        }
        prepared.push(Prepared {
            label: target.label,
            tenant: target.id,
            store,
            collector: builder.build()?,
        });
    }
    Ok(prepared)
}

/// The streams of the command line, else those of the tenant's configuration.
fn streams(
    context: &Context,
    arguments: &Collect,
    target: Option<&Target>,
) -> Result<Vec<msgraph_auditlogs_collect::Stream>, Failure> {
    let or = |own: &[String], configured: fn(&Target) -> &[String]| {
        if own.is_empty() { target.map_or(&[][..], configured).to_vec() } else { own.to_vec() }
    };
    let reports = or(&arguments.selection.report, |target| &target.config.reports);
    let kinds = or(&arguments.selection.kind, |target| &target.config.kinds);
    let snapshots = context.config.settings.snapshots.unwrap_or(false);
    scope::with_filter(scope::streams(&reports, &kinds, snapshots)?, arguments.filter.as_deref())
}

/// Collects the simulated tenant into memory, for verbs that read.
pub(super) async fn into_memory(context: &Context) -> Result<(), Failure> {
    context.console.hint("collecting the simulated tenant into memory; --to FOLDER keeps it");
    let arguments = Collect {
        connection: Connection {
            cloud: None,
            authority: None,
            credential: None,
            client_id: None,
            rate: None,
            shard: None,
        },
        selection: Selection::default(),
        range: Range { last: Some("2d".to_owned()), ..Range::default() },
        filter: None,
        stdout: false,
        cursor_file: None,
        metrics: None,
    };
    for mut prepared in prepare(context, &arguments, None).await? {
        prepared.collector.pull().await?;
    }
    context.console.clear();
    Ok(())
}

//! Segments of a window: opened when there is something to write, closed at a size.

use bytes::Bytes;

use super::uploads::Uploads;
use crate::compare::StoredRecord;
use crate::entry::Segment;
use crate::error::Error;
use crate::identity::sha256_hex;
use crate::limits::Limits;
use crate::segment::{Compression, Encoder};
use crate::store::Store;
use crate::time::{Span, joined};

/// Where segments go, and how they are named.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) store: Store,
    pub(super) tenant: String,
    /// `raw/beta/signIns/servicePrincipal/date=2026-11-05/20261105T080000Z-<writer>`.
    pub(super) prefix: String,
    pub(super) compression: Compression,
    pub(super) segment_bytes: usize,
    /// Keeps what was written for the next comparison, so that it is not read back.
    pub(super) limits: Limits,
}

/// Writes new records into segments.
pub(super) struct SegmentWriter {
    target: Target,
    encoder: Option<Encoder>,
    spans: Vec<Span>,
    /// The records of the segment, unless they are too many to be kept.
    records: Vec<StoredRecord>,
    written: Vec<Segment>,
}

impl SegmentWriter {
    pub(super) fn new(target: Target) -> Self {
        Self { target, encoder: None, spans: Vec::new(), records: Vec::new(), written: Vec::new() }
    }

    /// Adds a record that is looked for in `span`.
    pub(super) async fn push(
        &mut self,
        text: &str,
        record: StoredRecord,
        span: Span,
        uploads: &mut Uploads,
    ) -> Result<(), Error> {
        let encoder = match &mut self.encoder {
            Some(encoder) => encoder,
            None => {
                let Target { compression, segment_bytes, .. } = self.target;
                self.encoder.insert(Encoder::new(compression, segment_bytes)?)
            }
        };
        encoder.push(text)?;
        if encoder.rows() <= Limits::MOST as u64 {
            self.records.push(record);
        } else {
            self.records = Vec::new();
        }
        if self.spans.last() != Some(&span) {
            self.spans.push(span);
            if self.spans.len() > 256 {
                self.spans = joined(std::mem::take(&mut self.spans));
            }
        }
        if encoder.size() >= self.target.segment_bytes {
            self.flush(uploads).await?;
            // It is large: its bytes are not held beside those of the next one.
            uploads.wait().await?;
        }
        Ok(())
    }

    /// The segments so far: durable when `uploads` has waited for them.
    pub(super) async fn finish(&mut self, uploads: &mut Uploads) -> Result<Vec<Segment>, Error> {
        self.flush(uploads).await?;
        Ok(std::mem::take(&mut self.written))
    }

    async fn flush(&mut self, uploads: &mut Uploads) -> Result<(), Error> {
        let Some(encoder) = self.encoder.take() else { return Ok(()) };
        let rows = encoder.rows();
        let bytes = Bytes::from(encoder.finish()?);
        let Target { prefix, compression, .. } = &self.target;
        let name = format!("{prefix}-{:06}.{}", uploads.number(), compression.extension());
        let segment = Segment {
            name,
            size: bytes.len() as u64,
            sha256: sha256_hex(&bytes),
            rows,
            spans: joined(std::mem::take(&mut self.spans)),
        };
        let Target { store, tenant, .. } = &self.target;
        uploads.start(store.clone(), tenant.clone(), segment.name.clone(), bytes).await?;
        let records = std::mem::take(&mut self.records);
        if records.len() as u64 == rows {
            self.target.limits.keep(&segment.sha256, &records.into());
        }
        self.written.push(segment);
        Ok(())
    }
}

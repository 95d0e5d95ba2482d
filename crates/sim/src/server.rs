//! Answers requests as Microsoft Graph does.

mod apply_fault;
mod buffers;
mod connection;
mod form;
mod get;
mod graph;
mod graph_request;
mod gzip;
mod link;
mod list;
mod malformed_request;
mod oauth;
mod operations;
mod page;
mod page_body;
mod page_text;
mod path;
mod peer;
mod record_writer;
mod reply;
mod response;
mod route;
mod sim_api;
mod status_page;
mod stream;
mod tenant;
mod tls;

pub(crate) use connection::run;
pub(crate) use tenant::{Tenant, TenantSettings};
pub(crate) use tls::Tls;

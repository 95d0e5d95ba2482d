//! Answers requests as Microsoft Graph does.

mod answer;
mod call;
mod connection;
mod disrupt;
mod envelope;
mod form;
mod item;
mod link;
mod list;
mod operation;
mod path;
mod peer;
mod record;
mod rejection;
mod respond;
mod route;
mod status;
mod tenant;
mod token;

pub(crate) use connection::run;
pub(crate) use tenant::Tenant;

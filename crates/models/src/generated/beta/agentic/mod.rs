// @generated from metadata of beta by `cargo xtask codegen`. Do not edit.

mod agent_sign_in;
mod agent_type;

pub use agent_sign_in::AgentSignIn;
pub use agent_type::AgentType;

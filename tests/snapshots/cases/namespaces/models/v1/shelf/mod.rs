// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod label;
mod place;

pub use label::Label;
pub use place::Place;

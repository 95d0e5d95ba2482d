// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod place_collection;
mod place_item;

pub use place_collection::PlaceCollection;
pub use place_item::PlaceItem;

// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod place_collection_request_builder;
mod place_request_builder;

pub use place_collection_request_builder::PlaceCollectionRequestBuilder;
pub use place_request_builder::PlaceRequestBuilder;

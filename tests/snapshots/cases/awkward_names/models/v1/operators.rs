// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

msgraph_runtime::generated::operators! {
}

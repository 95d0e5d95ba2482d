//! Names that nobody else uses.

use std::hash::{BuildHasher as _, RandomState};

/// 32 hexadecimal digits. Every `RandomState` has keys of its own, which the system seeds; time and process are added,
/// so that a copied machine differs too.
pub(crate) fn name() -> String {
    let time = std::time::SystemTime::now();
    let bits = || RandomState::new().hash_one((time, std::process::id()));
    format!("{:016x}{:016x}", bits(), bits())
}

//! Pulls Microsoft Entra audit logs continuously and proves that nothing is missing.

fn main() {}

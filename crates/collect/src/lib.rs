//! Collects Microsoft Entra audit logs into a create-only store and proves that nothing is missing.

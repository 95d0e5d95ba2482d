//! Reads exported Microsoft Entra audit logs in every form that people have.

//! The resolved model becomes tokens. Emitters report nothing and cannot fail: what could be wrong was
//! found when the model was resolved.

mod conversions;
mod docs;
mod enumeration;
mod item;
mod methods;
mod modules;
mod operation;
mod polymorphic_type;
mod query;
mod report;
mod request_builder;
mod schema;
mod structured_type;
mod types;

use crate::files::File;
use crate::model::Model;

/// The files of the models crate.
#[must_use]
pub fn models(versions: &[Model]) -> Vec<File> {
    let conversions = conversions::file(versions);
    let mut files = vec![modules::versions(versions, conversions.is_some())];
    files.extend(conversions);
    for model in versions {
        files.extend(modules::models(model));
        files.push(query::operator_sets(model));
        files.extend(item::file(model));
        files
            .extend(model.structured_types.iter().map(|structured| structured_type::file(model, structured)));
        files.extend(
            model.polymorphic_types.iter().map(|polymorphic| polymorphic_type::file(model, polymorphic)),
        );
        files.extend(model.enumerations.iter().map(|enumeration| enumeration::file(model, enumeration)));
    }
    files
}

/// The files of the crate of request builders, which uses the models of `models_crate`.
#[must_use]
pub fn requests(versions: &[Model], models_crate: &str) -> Vec<File> {
    let mut files = vec![modules::versions(versions, false)];
    for model in versions {
        files.extend(modules::requests(model, models_crate));
        files.push(report::file(model));
        files.extend(model.request_builders.iter().map(|builder| request_builder::file(model, builder)));
    }
    files
}

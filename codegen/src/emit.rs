//! The resolved model becomes tokens. Emitters report nothing and cannot fail: what could be wrong was
//! found when the model was resolved.

mod docs;
mod enumeration;
mod family;
mod methods;
mod modules;
mod operation;
mod place;
mod query;
mod schema;
mod structure;
mod types;

use crate::files::File;
use crate::model::Model;

/// The files of the models crate.
#[must_use]
pub fn models(versions: &[Model]) -> Vec<File> {
    let mut files = vec![modules::versions(versions)];
    for model in versions {
        files.extend(modules::models(model));
        files.push(query::operator_sets(model));
        files.extend(model.structures.iter().map(|structure| structure::file(model, structure)));
        files.extend(model.families.iter().map(|family| family::file(model, family)));
        files.extend(model.enumerations.iter().map(|enumeration| enumeration::file(model, enumeration)));
    }
    files
}

/// The files of the crate of request builders, which uses the models of `models_crate`.
#[must_use]
pub fn requests(versions: &[Model], models_crate: &str) -> Vec<File> {
    let mut files = vec![modules::versions(versions)];
    for model in versions {
        files.extend(modules::requests(model, models_crate));
        files.extend(model.places.iter().map(|place| place::file(model, place)));
    }
    files
}

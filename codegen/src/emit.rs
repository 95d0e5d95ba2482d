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

/// The files of the models crate. Each is made when it is asked for, so that tokens of one file are in memory at a time.
pub fn models<'m>(versions: &'m [Model]) -> impl Iterator<Item = File> + use<'m> {
    let of_version = |model: &'m Model| {
        let structured_types = &model.structured_types;
        let structured_types = structured_types.iter().map(|each| structured_type::file(model, each));
        let polymorphic_types = &model.polymorphic_types;
        let polymorphic_types = polymorphic_types.iter().map(|each| polymorphic_type::file(model, each));
        let enumerations = model.enumerations.iter().map(|each| enumeration::file(model, each));
        let shared = modules::models(model).into_iter().chain([query::operator_sets(model)]);
        let shared = shared.chain(item::file(model));
        shared.chain(structured_types).chain(polymorphic_types).chain(enumerations)
    };
    let conversions = conversions::file(versions);
    let first = std::iter::once(modules::versions(versions, conversions.is_some()));
    first.chain(conversions).chain(versions.iter().flat_map(of_version))
}

/// The files of the crate of request builders, which uses the models of `models_crate`.
pub fn requests<'m>(versions: &'m [Model], models_crate: &'m str) -> impl Iterator<Item = File> + use<'m> {
    let of_version = move |model: &'m Model| {
        let builders =
            model.request_builders.iter().map(move |builder| request_builder::file(model, builder));
        let shared = modules::requests(model, models_crate).into_iter().chain([report::file(model)]);
        shared.chain(builders)
    };
    std::iter::once(modules::versions(versions, false)).chain(versions.iter().flat_map(of_version))
}

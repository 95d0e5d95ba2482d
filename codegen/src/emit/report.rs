//! Reports: a type for each, the list of them, and the time filters of their records.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::{self, Doc};
use super::modules;
use super::types::{Imports, ident};
use crate::files::{Chunk, File};
use crate::model::{Model, Report, StructuredType, TimeBounds, TimeProperty, TypeName};

/// `TimeFilterSupported` of a record type, if bounds of its time property are documented.
pub(super) fn time_filter(structured: &StructuredType, record: &TypeName) -> TokenStream {
    let Some(TimeProperty { wire, bounds: Some(bounds) }) = &structured.time else {
        return TokenStream::new();
    };
    let (record, bounds) = (ident(&record.rust), bound(*bounds));
    quote! {
        impl msgraph_runtime::query::TimeFilterSupported for #record {
            const TIME_FILTER: msgraph_runtime::query::TimeFilter =
                msgraph_runtime::query::TimeFilter::new(#wire, msgraph_runtime::query::TimeBounds::#bounds);
        }
    }
}

/// The module `reports` of a version.
pub(super) fn file(model: &Model) -> File {
    let version = docs::code(&model.version.wire);
    let reports = model.reports.iter().map(|report| report_type(model, report));
    let names: Vec<_> = model.reports.iter().map(|report| ident(&report.rust)).collect();
    let list = Doc::new(format!("Returns every report of Microsoft Graph {version}, as values.")).tokens();
    let visit =
        Doc::new(format!("Calls the visitor with every report of Microsoft Graph {version}, as types."))
            .tokens();
    let visitor = if names.is_empty() { ident("_visitor") } else { ident("visitor") };
    let imports = (!names.is_empty()).then(|| {
        quote! {
            use msgraph_runtime::generated::ReportFacts;
            use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};
        }
    });
    let imports =
        imports.unwrap_or_else(|| quote! { use msgraph_runtime::report::{ReportInfo, ReportVisitor}; });
    let items = quote! {
        #imports
        #(#reports)*

        #list
        #[must_use]
        pub fn reports() -> &'static [&'static ReportInfo] {
            &[#(#names::INFO),*]
        }

        #visit
        pub fn visit_reports(#visitor: &mut impl ReportVisitor) {
            #(#visitor.visit::<#names>();)*
        }
    };
    File {
        path: format!("{}/reports.rs", model.version.module),
        source: modules::source(model, "reports"),
        chunks: vec![Chunk::Items(items)],
    }
}

fn report_type(model: &Model, report: &Report) -> TokenStream {
    let (name, wire) = (ident(&report.rust), &report.wire);
    let fallback = format!("The records of `{}`.", docs::code(wire));
    let module = TypeName {
        wire: String::new(),
        modules: Vec::new(),
        rust: String::new(),
        file: "reports".to_owned(),
    };
    let imports = Imports::new(&module, &["models"]);
    let doc = Doc::summary(&imports, &report.documentation, fallback).wire_name(wire);
    let deprecated = docs::deprecated(&report.documentation);
    let (modules, rust) =
        (report.record.modules.iter().map(|module| ident(module)), ident(&report.record.rust));
    let record = quote! { super::models::#(#modules::)*#rust };
    let facts = facts(model, report, &record);
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl Report for #name {
            type Record = #record;

            const INFO: &'static ReportInfo = &ReportInfo::new(#facts);
        }
    }
}

/// What is known, besides what every report has.
fn facts(model: &Model, report: &Report, record: &TokenStream) -> TokenStream {
    let (version, root, wire, key) = (&model.version.wire, &report.root, &report.wire, &report.key);
    let arguments = report.arguments.as_ref().map(|arguments| {
        let arguments = arguments.iter().map(|(name, literal)| quote! { (#name, #literal) });
        quote! { arguments: Some(&[#(#arguments),*]), }
    });
    let time_property = report.time.as_ref().map(|TimeProperty { wire, bounds }| {
        let bounds = bounds.map(|bounds| {
            let bounds = bound(bounds);
            quote! { time_bounds: Some(msgraph_runtime::query::TimeBounds::#bounds), }
        });
        quote! { time_property: Some(#wire), #bounds }
    });
    let facts = &report.facts;
    let numbers = [
        ("default_page_size", facts.default_page_size),
        ("max_page_size", facts.max_page_size),
        ("retention_days", facts.retention_days),
        ("retention_days_free", facts.retention_days_free),
    ];
    let numbers = numbers.into_iter().filter_map(|(name, number)| {
        let (name, number) = (ident(name), Literal::u32_unsuffixed(number?));
        Some(quote! { #name: Some(#number), })
    });
    let permissions = (!facts.permissions.is_empty()).then(|| {
        let permissions = &facts.permissions;
        quote! { permissions: &[#(#permissions),*], }
    });
    let requires_premium = facts.requires_premium.then(|| quote! { requires_premium: true, });
    let kinds = (!facts.kinds.is_empty()).then(|| {
        let property = match &facts.kind_property {
            Some(property) => quote! { Some(#property) },
            None => quote! { None },
        };
        let kinds = &facts.kinds;
        quote! { kinds: &[#(msgraph_runtime::report::ReportKind::new(#kinds, #property)),*], }
    });
    let clouds = report.documentation.unavailable_in.iter().map(|cloud| ident(cloud.name()));
    let clouds: Vec<_> = clouds.collect();
    let unavailable =
        (!clouds.is_empty()).then(|| quote! { unavailable_in: &[#(msgraph_runtime::Cloud::#clouds),*], });
    let of_all = quote! { ReportFacts::new(#version, #root, #wire, #record::SCHEMA, &[#(#key),*]) };
    let known =
        quote! { #arguments #time_property #(#numbers)* #permissions #requires_premium #kinds #unavailable };
    if known.is_empty() {
        of_all
    } else {
        quote! { ReportFacts { #known ..#of_all } }
    }
}

fn bound(bounds: TimeBounds) -> Ident {
    ident(match bounds {
        TimeBounds::Inclusive => "Inclusive",
        TimeBounds::Exclusive => "Exclusive",
    })
}

//! Reports: a type for each, the list of them, and the time filters of their records.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::modules;
use super::types::ident;
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
        Doc::new(format!("Calls the visitor with every report of Microsoft Graph {version}, as types.")).tokens();
    let visitor = if names.is_empty() { ident("_visitor") } else { ident("visitor") };
    let imports = (!names.is_empty()).then(|| {
        quote! {
            use msgraph_runtime::generated::ReportFacts;
            use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};
        }
    });
    let imports = imports.unwrap_or_else(|| quote! { use msgraph_runtime::report::{ReportInfo, ReportVisitor}; });
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
    let doc = Doc::summary(&report.documentation, fallback).wire_name(wire);
    let deprecated = docs::deprecated(&report.documentation);
    let (modules, rust) = (report.record.modules.iter().map(|module| ident(module)), ident(&report.record.rust));
    let record = quote! { super::models::#(#modules::)*#rust };
    let facts = facts(model, report, &record);
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl Report for #name {
            type Record = #record;

            const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts { #facts });
        }
    }
}

fn facts(model: &Model, report: &Report, record: &TokenStream) -> TokenStream {
    let (version, root, wire, key) = (&model.version.wire, &report.root, &report.wire, &report.key);
    let arguments = match &report.arguments {
        Some(arguments) => {
            let arguments = arguments.iter().map(|(name, literal)| quote! { (#name, #literal) });
            quote! { Some(&[#(#arguments),*]) }
        }
        None => quote! { None },
    };
    let time_property = option(report.time.as_ref().map(|time| &time.wire));
    let time_bounds = option(report.time.as_ref().and_then(|time| time.bounds).map(|bounds| {
        let bounds = bound(bounds);
        quote! { msgraph_runtime::query::TimeBounds::#bounds }
    }));
    let facts = &report.facts;
    let (default_page_size, max_page_size) = (number(facts.default_page_size), number(facts.max_page_size));
    let (permissions, requires_premium) = (&facts.permissions, facts.requires_premium);
    let (retention_days, free) = (number(facts.retention_days), number(facts.retention_days_free));
    let kind_property = option(facts.kind_property.as_ref());
    let kinds = facts.kinds.iter().map(|kind| {
        quote! { msgraph_runtime::report::ReportKind::new(#kind, #kind_property) }
    });
    let clouds = report.documentation.unavailable_in.iter().map(|cloud| ident(cloud.name()));
    quote! {
        version: #version,
        root: #root,
        name: #wire,
        arguments: #arguments,
        schema: #record::SCHEMA,
        key: &[#(#key),*],
        time_property: #time_property,
        time_bounds: #time_bounds,
        default_page_size: #default_page_size,
        max_page_size: #max_page_size,
        permissions: &[#(#permissions),*],
        requires_premium: #requires_premium,
        retention_days: #retention_days,
        retention_days_free: #free,
        kinds: &[#(#kinds),*],
        unavailable_in: &[#(msgraph_runtime::Cloud::#clouds),*],
    }
}

fn bound(bounds: TimeBounds) -> proc_macro2::Ident {
    ident(match bounds {
        TimeBounds::Inclusive => "Inclusive",
        TimeBounds::Exclusive => "Exclusive",
    })
}

fn number(value: Option<u32>) -> TokenStream {
    option(value.map(proc_macro2::Literal::u32_unsuffixed))
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or(quote! { None }, |value| quote! { Some(#value) })
}

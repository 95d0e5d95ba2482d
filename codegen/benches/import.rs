//! How long it takes to cut a slice out of a full document.
//!
//! The document is made up, 8 MB of types that nothing leads to around a small library. To measure a real one,
//! give its path and a root of it: `IMPORT=path/to/metadata.xml ROOT=name cargo bench --bench import`.

#![allow(missing_docs, reason = "the macros of the library make items without")]

use std::fmt::Write as _;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::slice::slice;
use msgraph_codegen::source::Source;

const SIZE: usize = 8_000_000;

fn import(criterion: &mut Criterion) {
    let given = std::env::var("IMPORT").ok().and_then(|path| std::fs::read_to_string(path).ok());
    let root = std::env::var("ROOT").unwrap_or_else(|_| "books".to_owned());
    let source = Source::new("metadata.xml", given.unwrap_or_else(document));
    let roots = [Name::from(root.as_str())];
    let mut group = criterion.benchmark_group("import");
    group.sample_size(20).throughput(Throughput::Bytes(source.text().len() as u64));
    group.bench_function("full document", |bencher| {
        bencher.iter(|| slice(&source, &roots, Boundary::Open).map(|text| text.len()));
    });
    group.finish();
}

/// A document in the proportions of a real one: types, operations, and annotations with prose.
fn document() -> String {
    let mut types = String::new();
    let mut annotations = String::new();
    let mut number = 0;
    while types.len() + annotations.len() < SIZE {
        number += 1;
        let _ = writeln!(types, "<EntityType Name=\"item{number}\" BaseType=\"lib.book\">");
        for property in 0..10 {
            let _ = writeln!(
                types,
                "<Property Name=\"property{property}\" Type=\"Edm.String\" Nullable=\"false\" />"
            );
            let _ = writeln!(
                annotations,
                "<Annotations Target=\"city.library.item{number}/property{property}\"><Annotation \
                 Term=\"Org.OData.Core.V1.Description\" String=\"The value of this property. Read-only.\" \
                 /></Annotations>"
            );
        }
        let _ = writeln!(
            types,
            "<NavigationProperty Name=\"next\" Type=\"Collection(lib.item{number})\" /></EntityType>"
        );
        let _ = writeln!(types, "<Action Name=\"lend\" IsBound=\"true\">");
        let _ = writeln!(types, "<Parameter Name=\"it\" Type=\"lib.item{number}\" /></Action>");
    }
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"city.library\" Alias=\"lib\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
         <EntityType Name=\"book\"><Property Name=\"title\" Type=\"Edm.String\" /></EntityType>{types}\
         <EntityContainer Name=\"catalogue\"><EntitySet Name=\"books\" EntityType=\"lib.book\" />\
         </EntityContainer>{annotations}</Schema></edmx:DataServices></edmx:Edmx>"
    )
}

criterion_group!(benches, import);
criterion_main!(benches);

//! Time and memory of generating code for documents of n, 2n and 4n types, properties and levels of inheritance: both
//! must double. Each measurement is a process of its own, so that its peak of memory can be read.
//!
//! `DIVIDE=10` measures documents of a tenth of the size. To measure a real document with all of its roots too, name it: `FULL=path/to/metadata.xml cargo bench --bench linear`.

#![allow(missing_docs, clippy::print_stdout, reason = "a program that prints a table")]

use std::{
    env,
    fmt::Write as _,
    fs,
    process::Command,
    time::{Duration, Instant},
};

use msgraph_codegen::{
    Metadata, Options, VersionInput, csdl,
    model::Version,
    reach::{Boundary, Name},
    slice::cut,
    source::{Source, Sources},
};

/// A kind of document, the largest number of its parts, and how to write one.
type Shape = (&'static str, usize, fn(usize) -> String);

const SHAPES: [Shape; 8] = [
    ("types", 100_000, types),
    ("properties", 10_000, properties),
    ("levels of inheritance", 5_000, inheritance),
    ("levels below the generated type", 5_000, inherited),
    ("types in a chain of properties", 20_000, chain),
    ("members of an enumeration", 20_000, members),
    ("operations", 5_000, operations),
    ("annotated properties", 10_000, annotations),
];

/// How many times each size is measured; the fastest counts.
const RUNS: usize = 3;

fn main() {
    if let Some(shape) = env::var_os("LINEAR_SHAPE") {
        let shape = shape.to_string_lossy().into_owned();
        let parts = env::var("LINEAR_PARTS").ok().and_then(|parts| parts.parse().ok()).unwrap_or_default();
        let document = match SHAPES.into_iter().find(|(name, ..)| *name == shape) {
            Some((_, _, write)) => write(parts),
            None => fs::read_to_string(&shape).unwrap_or_default(),
        };
        let (time, files) = generate(document);
        println!("{} {} {files}", time.as_micros(), peak());
        return;
    }
    let divisor = env::var("DIVIDE").ok().and_then(|divisor| divisor.parse().ok()).unwrap_or(1_usize).max(1);
    println!("{:>8} {:<32} {:>8} {:>6} {:>8} {:>6} {:>8}", "n", "", "ms", "ratio", "MB", "ratio", "files");
    for (name, largest, _) in SHAPES {
        let mut before: Option<(f64, f64)> = None;
        let largest = largest / divisor;
        for parts in [largest / 4, largest / 2, largest] {
            row(name, name, parts, &mut before);
        }
    }
    if let Ok(full) = env::var("FULL") {
        row("all roots of the document", &full, 1, &mut None);
    }
}

fn row(title: &str, shape: &str, parts: usize, before: &mut Option<(f64, f64)>) {
    let runs = (0..RUNS).filter_map(|_| measured(shape, parts));
    let Some((time, memory, files)) = runs.min_by(|left, right| left.0.total_cmp(&right.0)) else {
        println!("{parts:>8} {title:<32} failed");
        return;
    };
    let ratio =
        |now: f64, before: Option<f64>| before.map_or(String::new(), |then| format!("{:.2}", now / then));
    println!(
        "{parts:>8} {title:<32} {time:>8.0} {:>6} {memory:>8.0} {:>6} {files:>8}",
        ratio(time, before.map(|before| before.0)),
        ratio(memory, before.map(|before| before.1)),
    );
    *before = Some((time, memory));
}

/// Runs one measurement: milliseconds, megabytes, and the number of generated files.
fn measured(shape: &str, parts: usize) -> Option<(f64, f64, usize)> {
    let mut command = Command::new(env::current_exe().ok()?);
    command.env("LINEAR_SHAPE", shape).env("LINEAR_PARTS", parts.to_string());
    let output = command.output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut numbers = text.split_whitespace();
    let micros: f64 = numbers.next()?.parse().ok()?;
    let kilobytes: f64 = numbers.next()?.parse().ok()?;
    Some((micros / 1e3, kilobytes / 1024.0, numbers.next()?.parse().ok()?))
}

/// From text to text: parse, cut, resolve, emit and format, with all roots.
fn generate(document: String) -> (Duration, usize) {
    let start = Instant::now();
    let before = processor_time(start);
    let generated = csdl::parse(&Source::new("metadata.xml", document)).and_then(|document| {
        let roots: Vec<Name> = document.roots().into_iter().map(Name::from).collect();
        let slice = cut(document, &roots, Boundary::Open)?;
        let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
        let input = VersionInput {
            external: slice.external.iter().map(|name| name.as_str().to_owned()).collect(),
            ..VersionInput::new(version, Metadata::Document(Box::new(slice.document)))
        };
        let options =
            Options { models_crate: "models".to_owned(), command: "cargo xtask codegen".to_owned() };
        msgraph_codegen::generate(&Sources::default(), &[input], &options)
    });
    let files = generated.map_or(0, |generated| generated.models.len() + generated.requests.len());
    (processor_time(start).saturating_sub(before), files)
}

/// The time that this thread has had on a processor, so that other programs do not count; the time on the clock where the
/// system does not report it.
fn processor_time(since: Instant) -> Duration {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split_whitespace().next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// The peak of memory in kilobytes, where the system reports it.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn document(schema: &str) -> String {
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"lib\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
         <EntityType Name=\"book\"><Key><PropertyRef Name=\"id\"/></Key><Property Name=\"id\" Type=\"Edm.Int32\" \
         Nullable=\"false\"/></EntityType>{schema}</Schema></edmx:DataServices></edmx:Edmx>"
    )
}

/// Entity types with a property of a type of their own, each with a set.
fn types(count: usize) -> String {
    let (mut types, mut sets) = (String::new(), String::new());
    for number in 0..count / 2 {
        let _ = write!(
            types,
            "<EntityType Name=\"e{number}\" BaseType=\"lib.book\"><Property Name=\"size\" Type=\"lib.c{number}\"/>\
             </EntityType><ComplexType Name=\"c{number}\"><Property Name=\"width\" Type=\"Edm.Double\"/></ComplexType>"
        );
        let _ = write!(sets, "<EntitySet Name=\"s{number}\" EntityType=\"lib.e{number}\"/>");
    }
    document(&format!("{types}<EntityContainer Name=\"Service\">{sets}</EntityContainer>"))
}

/// One entity type with many properties.
fn properties(count: usize) -> String {
    let mut properties = String::new();
    for number in 0..count {
        let _ = write!(properties, "<Property Name=\"p{number}\" Type=\"Edm.String\"/>");
    }
    document(&format!(
        "<EntityType Name=\"wide\" BaseType=\"lib.book\">{properties}</EntityType>\
         <EntityContainer Name=\"Service\"><EntitySet Name=\"books\" EntityType=\"lib.wide\"/></EntityContainer>"
    ))
}

/// Entity types of which each derives from the one before.
fn inheritance(count: usize) -> String {
    let mut types = String::new();
    for number in 0..count {
        let base = if number == 0 { "book".to_owned() } else { format!("e{}", number - 1) };
        let _ = write!(types, "<EntityType Name=\"e{number}\" BaseType=\"lib.{base}\"/>");
    }
    document(&format!(
        "{types}<EntityContainer Name=\"Service\"><EntitySet Name=\"books\" EntityType=\"lib.book\"/></EntityContainer>"
    ))
}

/// Entity types of which each derives from the one before and declares a property; only the last one has values.
fn inherited(count: usize) -> String {
    let mut types = String::new();
    for number in 0..count {
        let base = if number == 0 { "book".to_owned() } else { format!("e{}", number - 1) };
        let _ = write!(
            types,
            "<EntityType Name=\"e{number}\" BaseType=\"lib.{base}\"><Property Name=\"p{number}\" Type=\"Edm.String\"/></EntityType>"
        );
    }
    let last = count.saturating_sub(1);
    document(&format!(
        "{types}<EntityContainer Name=\"Service\"><EntitySet Name=\"books\" EntityType=\"lib.e{last}\"/></EntityContainer>"
    ))
}

/// One enumeration with many members.
fn members(count: usize) -> String {
    let mut members = String::new();
    for number in 0..count {
        let _ = write!(members, "<Member Name=\"m{number}\" Value=\"{number}\"/>");
    }
    document(&format!(
        "<EnumType Name=\"mood\">{members}</EnumType><EntityType Name=\"moody\" BaseType=\"lib.book\"><Property \
         Name=\"mood\" Type=\"lib.mood\"/></EntityType><EntityContainer Name=\"Service\"><EntitySet Name=\"books\" \
         EntityType=\"lib.moody\"/></EntityContainer>"
    ))
}

/// Many actions and functions of one entity type.
fn operations(count: usize) -> String {
    let mut operations = String::new();
    for number in 0..count / 2 {
        let it = "<Parameter Name=\"it\" Type=\"lib.book\"/><Parameter Name=\"days\" Type=\"Edm.Int32\"/>";
        let _ = write!(
            operations,
            "<Action Name=\"a{number}\" IsBound=\"true\">{it}</Action><Function Name=\"f{number}\" IsBound=\"true\">{it}\
             <ReturnType Type=\"Collection(lib.book)\"/></Function>"
        );
    }
    document(&format!(
        "{operations}<EntityContainer Name=\"Service\"><EntitySet Name=\"books\" EntityType=\"lib.book\"/></EntityContainer>"
    ))
}

/// One entity type with many properties, each deprecated by an out-of-line annotation.
fn annotations(count: usize) -> String {
    let mut annotations = String::new();
    for number in 0..count {
        let _ = write!(
            annotations,
            "<Annotations Target=\"lib.wide/p{number}\"><Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record>\
             <PropertyValue Property=\"Kind\" EnumMember=\"Org.OData.Core.V1.RevisionKind/Deprecated\"/></Record></Collection>\
             </Annotation></Annotations>"
        );
    }
    properties(count).replacen("</Schema>", &format!("{annotations}</Schema>"), 1)
}

/// Complex types of which each is the type of a property of the one before.
fn chain(count: usize) -> String {
    let mut types = String::new();
    for number in 0..count {
        let next = (number + 1).min(count - 1);
        let _ = write!(
            types,
            "<ComplexType Name=\"c{number}\"><Property Name=\"next\" Type=\"lib.c{next}\"/></ComplexType>"
        );
    }
    document(&format!(
        "<EntityType Name=\"first\" BaseType=\"lib.book\"><Property Name=\"first\" Type=\"lib.c0\"/></EntityType>{types}\
         <EntityContainer Name=\"Service\"><EntitySet Name=\"books\" EntityType=\"lib.first\"/></EntityContainer>"
    ))
}

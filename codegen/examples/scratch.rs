#![allow(missing_docs, clippy::all, clippy::unwrap_used)]
use msgraph_codegen::{csdl, source::Source};
fn main() {
    for path in std::env::args().skip(1) {
    let source = Source::new(path.clone(), std::fs::read_to_string(&path).unwrap());
    let t = std::time::Instant::now();
    match csdl::parse(&source) { Ok(d) => println!("{} schemas {:?}", d.schemas.len(), t.elapsed()), Err(d) => println!("{}", d.render(&source)) }
    }
    println!("{}", std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|l| l.starts_with("VmHWM")).unwrap());
}

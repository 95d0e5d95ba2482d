//! Documents of other services: what is valid is accepted, and what is left out is reported.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::csdl;
use msgraph_codegen::diagnostic::Diagnostics;
use msgraph_codegen::model::{Model, RequestBuilder, RequestBuilderKind, Version};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::slice::cut;
use msgraph_codegen::source::{Source, Sources};
use msgraph_codegen::{Metadata, VersionInput, resolve_with_notes};

const BOOK: &str = r#"<EntityType Name="book"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>"#;
const SERVICE: &str =
    r#"<EntityContainer Name="Service"><EntitySet Name="books" EntityType="lib.book"/></EntityContainer>"#;

fn document(schema: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="lib" xmlns="http://docs.oasis-open.org/odata/ns/edm">{schema}</Schema></edmx:DataServices></edmx:Edmx>"#
    )
}

/// What is generated from the roots of a document, and the notes on it.
fn try_generate(text: &str, roots: &[&str]) -> Result<(Model, String), String> {
    let mut sources = Sources::default();
    let id = sources.add("input.csdl", text);
    let render = |diagnostics: Diagnostics| diagnostics.render(&Source::new("input.csdl", text));
    let (parsed, mut notes) = csdl::parse_with_notes(sources.get(id).unwrap()).map_err(render)?;
    let roots: Vec<_> = roots.iter().map(|root| Name::from(*root)).collect();
    let slice = cut(parsed, &roots, Boundary::Open).map_err(render)?;
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let external = slice.external.iter().map(|name| name.as_str().to_owned()).collect();
    let metadata = Metadata::Document(Box::new(slice.document));
    let input = VersionInput { external, ..VersionInput::new(version, metadata) };
    let (mut models, more) = resolve_with_notes(&sources, &[input]).map_err(render)?;
    notes.extend(slice.notes);
    notes.extend(more);
    Ok((models.remove(0), notes.render(&sources)))
}

fn generate(text: &str, roots: &[&str]) -> (Model, String) {
    try_generate(text, roots).unwrap_or_else(|problem| panic!("{problem}"))
}

fn error(text: &str) -> String {
    try_generate(text, &["books"]).unwrap_err()
}

fn builder<'m>(model: &'m Model, segment: &str) -> &'m RequestBuilder {
    model.request_builders.iter().find(|builder| builder.name.wire == segment).unwrap()
}

fn methods(builder: &RequestBuilder) -> Vec<&str> {
    builder.operations.iter().map(|operation| operation.method.as_str()).collect()
}

#[test]
fn annotations_of_other_documents_are_accepted() {
    let text = document(&format!("{BOOK}{SERVICE}")).replacen(
        "<edmx:DataServices>",
        r#"<edmx:Reference Uri="v.xml"><edmx:Include Namespace="org.example.v" Alias="V"/><edmx:IncludeAnnotations TermNamespace="org.example.v"/></edmx:Reference><edmx:DataServices>"#,
        1,
    );
    assert_eq!(generate(&text, &["books"]).1, "");
}

#[test]
fn attributes_and_elements_of_other_vocabularies_are_counted_in_one_note() {
    let book = BOOK.replacen(
        "<EntityType ",
        r#"<EntityType xmlns:ext="http://example.org/ext" ext:owner="team" ext:since="3" "#,
        1,
    );
    let book = book.replacen("<Key>", "<ext:comment/><Key>", 1);
    let (_, notes) = generate(&document(&format!("{book}{SERVICE}")), &["books"]);
    let expected = "note: 2 attributes and 1 element of other XML namespaces are ignored: \
                    `http://example.org/ext`\n\n";
    assert_eq!(notes, expected);
}

#[test]
fn facets_booleans_and_labeled_elements_are_read_in_all_their_forms() {
    let book = BOOK.replacen(
        "</EntityType>",
        r#"<Property Name="price" Type="Edm.Decimal" Scale="Variable"/><Property Name="at" Type="Edm.GeographyPoint" SRID="Variable" Nullable="1"/></EntityType>"#,
        1,
    );
    let labeled = r#"<Annotations Target="lib.book"><Annotation Term="lib.T"><LabeledElement Name="l" Path="id"/></Annotation></Annotations><Term Name="T" Type="Edm.Int32"/>"#;
    let text = document(&format!("{book}{labeled}{SERVICE}"));
    assert_eq!(generate(&text, &["books"]).0.structured_types[0].properties.len(), 3);
    let parsed = csdl::parse(&Source::new("input.csdl", text)).unwrap();
    assert!(csdl::write(&parsed).contains("<Path>id</Path>"), "{}", csdl::write(&parsed));
}

#[test]
fn names_may_have_combining_marks_connectors_and_letters_of_any_script() {
    let book = BOOK.replacen(
        "</EntityType>",
        "<Property Name=\"cafe\u{301}\" Type=\"Edm.String\"/><Property Name=\"a\u{203f}b\" Type=\"Edm.String\"/>\
         <Property Name=\"имя\" Type=\"Edm.String\"/></EntityType>",
        1,
    );
    let (model, notes) = generate(&document(&format!("{book}{SERVICE}")), &["books"]);
    let fields: Vec<_> =
        model.structured_types[0].properties.iter().map(|property| property.field.as_str()).collect();
    assert_eq!(fields, ["id", "café", "a_b", "имя"]);
    assert_eq!(notes, "");
}

#[test]
fn a_name_that_is_no_identifier_is_noted_and_gets_a_rust_name_where_it_is_reached() {
    let complex =
        r#"<ComplexType Name="InnerError"><Property Name="request-id" Type="Edm.String"/></ComplexType>"#;
    let (model, notes) = generate(&document(&format!("{BOOK}{complex}{SERVICE}")), &["books"]);
    assert_eq!(model.structured_types.len(), 1);
    assert!(notes.contains("1 name is not an identifier of OData: `request-id`"), "{notes}");
    let book =
        BOOK.replacen("</EntityType>", r#"<Property Name="request-id" Type="Edm.String"/></EntityType>"#, 1);
    let (model, _) = generate(&document(&format!("{book}{SERVICE}")), &["books"]);
    let property = &model.structured_types[0].properties[1];
    assert_eq!((property.wire.as_str(), property.field.as_str()), ("request-id", "request_id"));
}

#[test]
fn earlier_versions_of_odata_are_named() {
    let text = r#"<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices/></edmx:Edmx>"#;
    assert!(error(text).contains("this is OData 1 to 3; only OData 4 is supported"));
}

#[test]
fn a_type_derived_from_that_of_a_set_is_generated_and_the_list_keeps_its_type() {
    let derived = r#"<EntityType Name="atlas" BaseType="lib.book"><Property Name="maps" Type="Edm.Int32"/></EntityType>"#;
    let sets = SERVICE.replacen("</", r#"<EntitySet Name="atlases" EntityType="lib.atlas"/></"#, 1);
    let text = document(&format!("{BOOK}{derived}{sets}"));
    for roots in [&["books"][..], &["books", "atlases"]] {
        let (model, _) = generate(&text, roots);
        assert!(model.structured_type("lib.atlas").is_some());
        assert_eq!(model.polymorphic_types, []);
        assert_eq!(model.structured_type("lib.book").unwrap().derived.len(), 1);
    }
}

#[test]
fn functions_and_actions_of_the_container_are_methods_of_the_service() {
    let operations = r#"<Function Name="top"><Parameter Name="n" Type="Edm.Int32"/><ReturnType Type="Collection(lib.book)"/></Function><Action Name="reset"/><Action Name="hidden"/>"#;
    let imports = r#"<FunctionImport Name="best" Function="lib.top" EntitySet="books"/><ActionImport Name="reset" Action="lib.reset"/></EntityContainer>"#;
    let text = document(&format!("{BOOK}{operations}{}", SERVICE.replacen("</EntityContainer>", imports, 1)));
    let (model, _) = generate(&text, &["best", "reset"]);
    assert_eq!(methods(builder(&model, "lib.Service")), ["reset", "best"]);
}

#[test]
fn an_override_along_the_inheritance_tree_is_one_method() {
    let tree = r#"<EntityType Name="atlas" BaseType="lib.book"/><Function Name="feed" IsBound="true"><Parameter Name="b" Type="lib.book"/><ReturnType Type="Edm.String"/></Function><Function Name="feed" IsBound="true"><Parameter Name="b" Type="lib.atlas"/><ReturnType Type="Edm.String"/></Function>"#;
    let sets = SERVICE.replacen("</", r#"<EntitySet Name="atlases" EntityType="lib.atlas"/></"#, 1);
    let (model, _) = generate(&document(&format!("{BOOK}{tree}{sets}")), &["books", "atlases"]);
    let item = builder(&model, "lib.atlas");
    assert_eq!(methods(item), ["feed"]);
    assert_eq!(item.operations[0].declared, "lib.feed(lib.atlas)");
}

#[test]
fn a_container_that_extends_an_unknown_one_is_an_error() {
    let text = document(&format!("{BOOK}{SERVICE}")).replacen(
        "Name=\"Service\"",
        "Name=\"Service\" Extends=\"lib.nowhere\"",
        1,
    );
    assert!(error(&text).contains("unknown entity container `lib.nowhere`"), "{}", error(&text));
}

#[test]
fn types_of_referenced_documents_that_are_not_given_are_external() {
    let book = BOOK.replacen("</EntityType>", r#"<Property Name="size" Type="M.size"/></EntityType>"#, 1);
    let text = document(&format!("{book}{SERVICE}")).replacen(
        "<edmx:DataServices>",
        r#"<edmx:Reference Uri="m.xml"><edmx:Include Namespace="measures" Alias="M"/></edmx:Reference><edmx:DataServices>"#,
        1,
    );
    let (_, notes) = generate(&text, &["books"]);
    assert!(
        notes.contains("1 type is in referenced documents that were not given: measures.size"),
        "{notes}"
    );
}

#[test]
fn roots_that_need_documents_that_were_not_given_are_noted() {
    let reference = r#"<edmx:Reference Uri="m.xml"><edmx:Include Namespace="measures" Alias="M"/><Annotation xmlns="http://docs.oasis-open.org/odata/ns/edm" Term="M.t"/></edmx:Reference><edmx:DataServices>"#;
    let text = |set: &str, extends: &str| {
        let service = SERVICE.replacen("Name=\"Service\"", &format!("Name=\"Service\"{extends}"), 1);
        let service = service.replacen("</", &format!("{set}</"), 1);
        document(&format!("{BOOK}{service}")).replacen("<edmx:DataServices>", reference, 1)
    };
    let scales =
        r#"<EntitySet Name="scales" EntityType="M.scale"/><FunctionImport Name="weigh" Function="M.weigh"/>"#;
    let (model, notes) = generate(&text(scales, " Extends=\"M.Base\""), &["books", "scales", "weigh"]);
    assert_eq!(model.request_builders.len(), 2);
    let expected = "roots need documents that were not given: `scales`, `weigh`, what `measures.Base` has";
    assert!(notes.contains(expected), "{notes}");
    assert!(notes.contains("1 annotation of references to other documents is ignored"), "{notes}");
    let problem = try_generate(&text(scales, ""), &["scales"]).unwrap_err();
    assert!(problem.contains("all roots need documents that were not given: `scales`"), "{problem}");
}

#[test]
fn a_container_that_extends_itself_is_an_error() {
    let service = SERVICE.replacen("Name=\"Service\"", "Name=\"Service\" Extends=\"lib.Service\"", 1);
    let problem = error(&document(&format!("{BOOK}{service}")));
    assert!(problem.contains("the entity container `Service` extends itself"), "{problem}");
}

#[test]
fn json_is_named_as_such() {
    assert!(error(r#"{"$Version": "4.01"}"#).contains("this is JSON; only the XML form of CSDL is read"));
}

#[test]
fn a_labeled_element_is_referred_to_by_text_or_attribute() {
    for reference in [
        "<LabeledElementReference>lib.l</LabeledElementReference>",
        r#"<LabeledElementReference Name="lib.l"/>"#,
    ] {
        let annotations = format!(
            r#"<Annotations Target="lib.book"><Annotation Term="lib.T">{reference}</Annotation></Annotations><Term Name="T" Type="Edm.Int32"/>"#
        );
        let text = document(&format!("{BOOK}{annotations}{SERVICE}"));
        let parsed = csdl::parse(&Source::new("input.csdl", text)).unwrap();
        assert!(csdl::write(&parsed).contains(r#"<LabeledElementReference Name="lib.l"/>"#));
    }
}

#[test]
fn operations_that_nothing_leads_to_are_in_one_note() {
    let unreached = r#"<ComplexType Name="shelf"/><Action Name="dust" IsBound="true"><Parameter Name="b" Type="lib.shelf"/></Action><Action Name="wax" IsBound="true"><Parameter Name="b" Type="lib.shelf"/></Action>"#;
    let book = BOOK.replacen("</EntityType>", r#"<Property Name="shelf" Type="lib.shelf"/></EntityType>"#, 1);
    let (_, notes) = generate(&document(&format!("{book}{unreached}{SERVICE}")), &["books"]);
    let expected = "note: v1.0: 2 operations are bound to types that no generated request reaches: \
                    lib.dust(lib.shelf), lib.wax(lib.shelf)\n\n";
    assert_eq!(notes, expected);
}

#[test]
fn an_operation_that_requires_an_explicit_binding_is_offered_where_it_is_bound() {
    let recall = r#"<Action Name="recall" IsBound="true"><Parameter Name="b" Type="lib.book"/><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>"#;
    let (model, notes) = generate(&document(&format!("{BOOK}{recall}{SERVICE}")), &["books"]);
    assert_eq!(methods(builder(&model, "lib.book")), [""; 0]);
    assert!(notes.contains("1 operation requires an explicit binding"), "{notes}");
    let bound = BOOK.replacen(
        "</EntityType>",
        r#"<Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>lib.recall</String></Collection></Annotation></EntityType>"#,
        1,
    );
    let (model, _) = generate(&document(&format!("{bound}{recall}{SERVICE}")), &["books"]);
    assert_eq!(methods(builder(&model, "lib.book")), ["recall"]);
}

#[test]
fn a_set_that_cannot_be_read_has_no_list() {
    let set = SERVICE.replacen(
        "/></EntityContainer>",
        r#"><Annotation Term="Org.OData.Capabilities.V1.ReadRestrictions"><Record><PropertyValue Property="Readable" Bool="false"/></Record></Annotation></EntitySet></EntityContainer>"#,
        1,
    );
    let (model, _) = generate(&document(&format!("{BOOK}{set}")), &["books"]);
    assert!(!builder(&model, "books").readable);
}

#[test]
fn a_way_is_denied_only_if_every_set_denies_it() {
    let denied = |path: &str| {
        format!(
            r#"<Annotation Term="Org.OData.Capabilities.V1.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="{path}"/><PropertyValue Property="ReadRestrictions"><Record><PropertyValue Property="Readable" Bool="false"/></Record></PropertyValue></Record></Collection></PropertyValue></Record></Annotation>"#
        )
    };
    let book = BOOK.replacen(
        "</EntityType>",
        r#"<NavigationProperty Name="reviews" Type="Collection(lib.review)" ContainsTarget="true"/></EntityType>"#,
        1,
    );
    let review = r#"<EntityType Name="review"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32"/></EntityType>"#;
    let set = |name: &str, annotation: &str| {
        format!(r#"<EntitySet Name="{name}" EntityType="lib.book">{annotation}</EntitySet>"#)
    };
    let lists = |sets: &str| {
        let text = format!(r#"{book}{review}<EntityContainer Name="Service">{sets}</EntityContainer>"#);
        let (model, _) = generate(&document(&text), &["books", "others"]);
        let collection = RequestBuilderKind::Collection;
        model.request_builders.iter().find(|builder| builder.kind == collection).unwrap().readable
    };
    assert!(lists(&(set("books", &denied("reviews")) + &set("others", ""))));
    assert!(!lists(&(set("books", &denied("reviews")) + &set("others", &denied("reviews")))));
    assert!(lists(&(set("books", &denied("nothing")) + &set("others", &denied("reviews/nothing")))));
}

#[test]
fn operations_that_no_root_can_offer_are_noted() {
    let operations = r#"<Action Name="log" IsBound="true"><Parameter Name="it" Type="Edm.EntityType"/></Action><Action Name="hidden"/>"#;
    let (_, notes) = generate(&document(&format!("{BOOK}{operations}{SERVICE}")), &["books"]);
    assert!(notes.contains("1 operation is bound to a type of `Edm`: lib.log(Edm.EntityType)"), "{notes}");
    assert!(notes.contains("1 operation has no binding parameter, and no container imports it"), "{notes}");
}

#[test]
fn a_further_overload_is_named_after_its_import() {
    let functions = r#"<Function Name="top"><ReturnType Type="Edm.Int32"/></Function><Function Name="top"><Parameter Name="n" Type="Edm.Int32"/><ReturnType Type="Edm.Int32"/></Function>"#;
    let import = r#"<FunctionImport Name="best" Function="lib.top"/></EntityContainer>"#;
    let text = document(&format!("{BOOK}{functions}{}", SERVICE.replacen("</EntityContainer>", import, 1)));
    let (model, _) = generate(&text, &["best"]);
    assert_eq!(methods(builder(&model, "lib.Service")), ["best", "best_with_n"]);
}

#[test]
fn base_types_that_are_not_generated_cost_what_they_declare() {
    // With a copy of all inherited properties for each of the types, time and memory would grow with the square of the depth.
    let levels = 1_000;
    let mut schema = BOOK.to_owned();
    for level in 0..levels {
        let base = if level == 0 { "book".to_owned() } else { format!("b{}", level - 1) };
        schema += &format!(
            r#"<EntityType Name="b{level}" BaseType="lib.{base}"><Property Name="p{level}" Type="Edm.Int32"/></EntityType>"#
        );
    }
    let service = SERVICE.replace("lib.book", &format!("lib.b{}", levels - 1));
    let (model, _) = generate(&document(&format!("{schema}{service}")), &["books"]);
    assert_eq!(model.structured_types.len(), 1);
    let properties = &model.structured_types[0].properties;
    assert_eq!(properties.len(), levels + 1);
    assert_eq!(properties[1].inherited_from.as_deref(), Some("lib.b0"));
    assert_eq!(properties[levels].inherited_from, None);
}

#[test]
fn many_unknown_types_are_reported_in_time() {
    let mut schema = BOOK.to_owned();
    let property = |name: &str, n: usize| format!(r#"<Property Name="{name}{n}" Type="lib.{name}{n}"/>"#);
    let unknown = (0..5_000).map(|n| property("type", n));
    let properties: String = unknown.chain((0..1_000).map(|n| property("tipe", n))).collect();
    schema = schema.replacen("</EntityType>", &format!("{properties}</EntityType>"), 1);
    for n in 0..1_000 {
        schema += &format!(r#"<ComplexType Name="tipe{n}"/>"#);
    }
    let problem = error(&document(&format!("{schema}{SERVICE}")));
    assert!(problem.contains("did you mean `lib.tipe0`?") && problem.contains("and 4900 more"), "{problem}");
}

#[test]
fn deep_inheritance_and_long_chains_of_properties_end() {
    let mut schema = BOOK.to_owned();
    for level in 0..3_000 {
        let base = if level == 0 { "book".to_owned() } else { format!("b{}", level - 1) };
        schema += &format!(r#"<EntityType Name="b{level}" BaseType="lib.{base}"/>"#);
        schema += &format!(
            r#"<ComplexType Name="c{level}"><Property Name="next" Type="lib.c{}"/></ComplexType>"#,
            (level + 1).min(2_999)
        );
    }
    let first = r#"<Property Name="first" Type="lib.c0"/></EntityType>"#;
    let schema = schema.replacen("</EntityType>", first, 1);
    let (model, _) = generate(&document(&format!("{schema}{SERVICE}")), &["books"]);
    assert_eq!(model.structured_types.len(), 6_001);
    let last = model.structured_type("lib.c2999").unwrap();
    assert!(
        last.properties[0].type_.boxed && !model.structured_type("lib.c0").unwrap().properties[0].type_.boxed
    );
}

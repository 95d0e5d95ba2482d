//! What overlays say of reports must fit the metadata.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::model::Version;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{VersionInput, resolve};

const DOCUMENT: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="library" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="loan">
        <Key>
          <PropertyRef Name="id"/>
        </Key>
        <Property Name="id" Type="Edm.String" Nullable="false"/>
        <Property Name="lentDateTime" Type="Edm.DateTimeOffset"/>
      </EntityType>
      <EntityType Name="catalogue">
        <NavigationProperty Name="loans" Type="Collection(library.loan)" ContainsTarget="true"/>
        <NavigationProperty Name="newLoans" Type="Collection(library.loan)" ContainsTarget="true"/>
      </EntityType>
      <Function Name="summary" IsBound="true">
        <Parameter Name="bindingParameter" Type="library.catalogue"/>
        <Parameter Name="days" Type="Edm.Int32"/>
        <ReturnType Type="Collection(library.loan)"/>
      </Function>
      <EntityContainer Name="Service">
        <Singleton Name="catalogue" Type="library.catalogue"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

/// Resolves the document with annotations; returns the reports' names, or the rendered diagnostics.
fn resolved(annotations: &str) -> Result<Vec<String>, String> {
    let mut sources = Sources::default();
    let overlay = format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="library" xmlns="http://docs.oasis-open.org/odata/ns/edm">{annotations}</Schema>
  </edmx:DataServices>
</edmx:Edmx>"#
    );
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let mut input = VersionInput::new(version, sources.add("library.csdl", DOCUMENT));
    input.overlays = vec![sources.add("overlay.csdl", overlay)];
    let models = resolve(&sources, &[input]).map_err(|problems| problems.render(&sources))?;
    Ok(models.into_iter().flat_map(|model| model.reports).map(|report| report.wire).collect())
}

fn report(target: &str, part: &str) -> String {
    format!(
        r#"<Annotations Target="{target}"><Annotation Term="msgraph.codegen.Report"><Record>{part}</Record></Annotation></Annotations>"#
    )
}

#[test]
fn collections_are_reports_without_an_annotation_and_functions_with_one() {
    assert_eq!(resolved("").unwrap(), ["loans", "newLoans"]);
    let arguments = r#"<PropertyValue Property="Arguments" String="days=7"/>"#;
    let function = report("library.summary(library.catalogue,Edm.Int32)", arguments);
    assert_eq!(resolved(&function).unwrap(), ["loans", "newLoans", "summary"]);
    let excluded = r#"<Annotations Target="library.catalogue/newLoans"><Annotation Term="msgraph.codegen.Report" Bool="false"/></Annotations>"#;
    assert_eq!(resolved(excluded).unwrap(), ["loans"]);
}

#[test]
fn arguments_are_those_of_the_function() {
    let arguments = r#"<PropertyValue Property="Arguments" String="day=7"/>"#;
    let message = resolved(&report("library.summary(library.catalogue,Edm.Int32)", arguments)).unwrap_err();
    assert!(message.contains("these are not the arguments of `summary`"), "{message}");
    assert!(message.contains("days=..."), "{message}");
}

#[test]
fn a_kind_property_needs_kinds() {
    let part = r#"<PropertyValue Property="KindProperty" String="kinds"/>"#;
    let message = resolved(&report("library.catalogue/loans", part)).unwrap_err();
    assert!(message.contains("a report has a kind property and no kinds"), "{message}");
}

#[test]
fn a_time_property_is_a_time() {
    for (name, help) in
        [("lentDatetime", "did you mean `lentDateTime`?"), ("id", "name a property that is a time")]
    {
        let annotation = format!(
            r#"<Annotations Target="library.loan"><Annotation Term="msgraph.codegen.TimeProperty" String="{name}"/></Annotations>"#
        );
        let message = resolved(&annotation).unwrap_err();
        assert!(message.contains(help) && message.contains("overlay.csdl"), "{message}");
    }
}

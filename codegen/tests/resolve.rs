//! What a model has of its document.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use msgraph_codegen::model::Version;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{VersionInput, resolve};

const DOCUMENT: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="library" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <ComplexType Name="shelf"/>
      <EntityType Name="catalogue">
        <Property Name="shelf" Type="library.shelf"/>
      </EntityType>
      <Action Name="dust" IsBound="true">
        <Parameter Name="bindingParameter" Type="library.shelf"/>
        <Parameter Name="twice" Type="Edm.Boolean"/>
      </Action>
      <Action Name="close" IsBound="true">
        <Parameter Name="bindingParameter" Type="library.catalogue"/>
      </Action>
      <EntityContainer Name="Service">
        <Singleton Name="catalogue" Type="library.catalogue"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

#[test]
fn operations_that_nothing_leads_to_are_named() {
    let mut sources = Sources::default();
    let input = VersionInput {
        version: Version { wire: "v1.0".to_owned(), module: "v1".to_owned() },
        metadata: sources.add("library.csdl", DOCUMENT).into(),
        clouds: Vec::new(),
        overlays: Vec::new(),
        external: Vec::new(),
        polymorphic: Vec::new(),
    };
    let model = resolve(&sources, &[input]).unwrap().remove(0);
    assert_eq!(model.unreached, ["library.dust(library.shelf,Edm.Boolean)"]);
}

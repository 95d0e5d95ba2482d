//! TLS: the certificate of the server.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::StartError;

/// The certificate of the server, ready for connections.
#[derive(Clone)]
pub(crate) struct Tls {
    pub(super) acceptor: TlsAcceptor,
    /// The certificate that clients have to trust, as PEM, if it was generated.
    pub(crate) ca_certificate: Option<String>,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Tls").field("ca_certificate", &self.ca_certificate).finish_non_exhaustive()
    }
}

impl Tls {
    /// Generates an authority and a certificate for `localhost` and the address.
    pub(crate) fn generate(address: SocketAddr) -> Result<Self, StartError> {
        let failed = |error: rcgen::Error| StartError::Tls(error.to_string());
        let mut authority = CertificateParams::default();
        authority.distinguished_name.push(DnType::CommonName, "msgraph-sim");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let authority_key = KeyPair::generate().map_err(failed)?;
        let authority_certificate = authority.self_signed(&authority_key).map_err(failed)?;
        let authority = Issuer::new(authority, authority_key);

        let mut server = CertificateParams::new(vec!["localhost".to_owned()]).map_err(failed)?;
        server.distinguished_name.push(DnType::CommonName, "localhost");
        let loopback = [IpAddr::from([127, 0, 0, 1]), IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])];
        let addresses = loopback.into_iter().chain(Some(address.ip()).filter(|ip| !ip.is_loopback()));
        server.subject_alt_names.extend(addresses.map(SanType::IpAddress));
        server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        server.use_authority_key_identifier_extension = true;
        let server_key = KeyPair::generate().map_err(failed)?;
        let server = server.signed_by(&server_key, &authority).map_err(failed)?;

        let mut tls = Tls::from_pem(&server.pem(), &server_key.serialize_pem())?;
        tls.ca_certificate = Some(authority_certificate.pem());
        Ok(tls)
    }

    /// Uses a certificate chain and a private key.
    pub(crate) fn from_pem(certificates: &str, key: &str) -> Result<Self, StartError> {
        let failed = |error: &dyn std::fmt::Display| StartError::Tls(error.to_string());
        let chain: Vec<_> = CertificateDer::pem_slice_iter(certificates.as_bytes())
            .collect::<Result<_, _>>()
            .map_err(|error| failed(&error))?;
        if chain.is_empty() {
            return Err(failed(&"no certificate in the PEM text"));
        }
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).map_err(|error| failed(&error))?;
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
            .map_err(|error| failed(&error))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), ca_certificate: None })
    }
}

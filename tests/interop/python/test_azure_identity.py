"""azure-identity: secret, certificate, workload identity and managed identity; each token reads a report."""

import os
import tempfile
import time

import jwt
import requests
import tenant
from azure.identity import CertificateCredential, ClientSecretCredential, WorkloadIdentityCredential
from certificate import pem

SCOPE = "https://graph.microsoft.com/.default"
options = {
    "authority": tenant.ENDPOINT,
    "disable_instance_discovery": True,
    "connection_verify": tenant.CA,
}


def reads(label, credential):
    token = credential.get_token(SCOPE).token
    headers = {"Authorization": f"Bearer {token}"}
    url = f"{tenant.ENDPOINT}/beta/auditLogs/signUps?$top=5"
    answer = requests.get(url, headers=headers, verify=tenant.CA, timeout=30)
    assert answer.status_code == 200, (label, answer.text)
    assert len(answer.json()["value"]) == 5, label
    print(f"ok {label}")


reads("secret", ClientSecretCredential(tenant.TENANT, "identity-secret", "any", **options))
reads(
    "certificate",
    CertificateCredential(tenant.TENANT, "identity-certificate", certificate_data=pem().encode(), **options),
)
federated = {
    "aud": "api://AzureADTokenExchange",
    "exp": int(time.time()) + 600,
    "iss": "https://cluster.example",
    "sub": "system:serviceaccount:logs:collector",
}
with tempfile.NamedTemporaryFile("w", suffix=".jwt", delete=False) as file:
    file.write(jwt.encode(federated, "a key of the cluster, which nobody verifies", "HS256"))
try:
    reads(
        "workload identity",
        WorkloadIdentityCredential(
            tenant_id=tenant.TENANT, client_id="identity-workload", token_file_path=file.name, **options
        ),
    )
finally:
    os.unlink(file.name)

os.environ["IDENTITY_ENDPOINT"] = f"{tenant.ENDPOINT}/msi/token"
os.environ["IDENTITY_HEADER"] = "any"
from azure.identity import ManagedIdentityCredential  # noqa: E402 - it reads the environment

reads("managed identity of App Service", ManagedIdentityCredential(connection_verify=tenant.CA))

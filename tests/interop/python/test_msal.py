"""MSAL: instance discovery, a secret, a certificate and the token cache; claims of the token; roles that are missing."""

import base64
import json

import certificate
import msal
import requests
import tenant

SCOPE = ["https://graph.microsoft.com/.default"]


def application(client_id, credential):
    return msal.ConfidentialClientApplication(
        client_id,
        client_credential=credential,
        authority=f"{tenant.ENDPOINT}/{tenant.TENANT}",
        instance_discovery=False,
        verify=tenant.CA,
    )


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def read(token, path="/v1.0/auditLogs/directoryAudits?$top=1"):
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(tenant.ENDPOINT + path, headers=headers, verify=tenant.CA, timeout=30)


with_secret = application("msal-secret", "any secret")
answer = with_secret.acquire_token_for_client(SCOPE)
assert "access_token" in answer, answer
found = claims(answer["access_token"])
assert found["tid"] == tenant.TENANT and found["appid"] == "msal-secret", found
assert "AuditLog.Read.All" in found["roles"], found
assert read(answer["access_token"]).status_code == 200
again = with_secret.acquire_token_for_client(SCOPE)
assert again["token_source"] == "cache", again
print("ok secret, claims and cache")

private, public = certificate.parts()
with_certificate = application("msal-certificate", {"private_key": private, "public_certificate": public})
answer = with_certificate.acquire_token_for_client(SCOPE)
assert "access_token" in answer, answer
assert read(answer["access_token"]).status_code == 200
print("ok certificate")

refused = application("msal-secret", "any secret").acquire_token_for_client(["https://graph.microsoft.com/User.Read"])
assert refused.get("error") == "invalid_scope", refused
print("ok scope that is not /.default")

weak = read(tenant.token_of("reader", scope="https://graph.microsoft.com/.default") + "x")
assert weak.status_code == 401, weak.text
print("ok damaged signature")

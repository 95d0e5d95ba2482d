"""Kiota's HTTP adapter with its middleware and azure-identity: the base of Microsoft's SDKs, without their models."""

import asyncio
import json

import httpx
import tenant
from azure.identity.aio import ClientSecretCredential
from kiota_abstractions.method import Method
from kiota_abstractions.request_information import RequestInformation
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from kiota_http.httpx_request_adapter import HttpxRequestAdapter
from kiota_http.kiota_client_factory import KiotaClientFactory


async def main():
    credential = ClientSecretCredential(
        tenant.TENANT,
        "kiota",
        "any",
        authority=tenant.ENDPOINT,
        disable_instance_discovery=True,
        connection_verify=tenant.CA,
    )
    provider = AzureIdentityAuthenticationProvider(
        credential, scopes=["https://graph.microsoft.com/.default"], allowed_hosts=["localhost"]
    )
    client = KiotaClientFactory.create_with_default_middleware(client=httpx.AsyncClient(verify=tenant.CA, timeout=60))
    adapter = HttpxRequestAdapter(provider, http_client=client)
    tenant.sim("POST", "/_sim/faults", {"on": {"every": 9}, "effect": {"status": {"code": 429, "retryAfter": "1"}}})
    try:
        for version, report, kind, path in tenant.plan():
            ids, url = [], tenant.ENDPOINT + path
            while url:
                request = RequestInformation()
                request.http_method = Method.GET
                request.url = url
                request.headers.add("Accept", "application/json")
                page = json.loads(await adapter.send_primitive_async(request, "bytes", {}))
                ids += [record["id"] for record in page["value"]]
                url = page.get("@odata.nextLink")
            tenant.expect_exactly_once("kiota", version, report, kind, ids)
    finally:
        tenant.sim("DELETE", "/_sim/faults")
        await credential.close()
        await client.aclose()


asyncio.run(main())

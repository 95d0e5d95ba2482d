"""Microsoft's Python SDKs for v1.0 and beta: every report and kind with their models, errors, throttling and $batch."""

import asyncio
import pathlib
import sys

import httpx
from azure.identity.aio import ClientSecretCredential
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from msgraph_core.requests.batch_request_builder import BatchRequestBuilder
from msgraph_core.requests.batch_request_content import BatchRequestContent
from msgraph_core.requests.batch_request_item import BatchRequestItem

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import tenant  # noqa: E402

SDKS = {}


def sdk(version):
    """The SDK's modules are imported late: each takes seconds."""
    if version == "v1.0":
        from msgraph import GraphRequestAdapter, GraphServiceClient
        from msgraph.generated.models.o_data_errors.o_data_error import ODataError
    else:
        from msgraph_beta import GraphRequestAdapter, GraphServiceClient
        from msgraph_beta.generated.models.o_data_errors.o_data_error import ODataError
    from msgraph_core import GraphClientFactory

    client = GraphClientFactory.create_with_default_middleware(
        client=httpx.AsyncClient(verify=tenant.CA, timeout=60, base_url=tenant.ENDPOINT)
    )
    adapter = GraphRequestAdapter(provider, client=client)
    adapter.base_url = f"{tenant.ENDPOINT}/{version}"
    return GraphServiceClient(request_adapter=adapter), ODataError


credential = ClientSecretCredential(
    tenant.TENANT,
    "python-sdk",
    "any",
    authority=tenant.ENDPOINT,
    disable_instance_discovery=True,
    connection_verify=tenant.CA,
)
provider = AzureIdentityAuthenticationProvider(
    credential, scopes=["https://graph.microsoft.com/.default"], allowed_hosts=["localhost"]
)
BUILDERS = {
    "signIns": "sign_ins",
    "directoryAudits": "directory_audits",
    "provisioning": "provisioning",
    "customSecurityAttributeAudits": "custom_security_attribute_audits",
    "signUps": "sign_ups",
}


async def read(graph, version, report, kind, path):
    """All pages by the links of the service; a record is typed, and has its time."""
    builder, ids = getattr(graph.audit_logs, BUILDERS[report]), []
    url = tenant.ENDPOINT + path
    while url:
        page = await builder.with_url(url).get()
        for record in page.value:
            assert record.id and (getattr(record, "created_date_time", None) or record.activity_date_time), record
            ids.append(record.id)
        url = page.odata_next_link
    tenant.expect_exactly_once("python-sdk", version, report, kind, ids)


async def main():
    clients = {version: sdk(version) for version in ["v1.0", "beta"]}
    tenant.sim("POST", "/_sim/faults", {"on": {"every": 9}, "effect": {"status": {"code": 429, "retryAfter": "1"}}})
    for version, report, kind, path in tenant.plan():
        await read(clients[version][0], version, report, kind, path)
    tenant.sim("DELETE", "/_sim/faults")

    graph, error_type = clients["v1.0"]
    builder = graph.audit_logs.directory_audits
    query = type(builder).DirectoryAuditsRequestBuilderGetQueryParameters
    one = await builder.get(RequestConfiguration(query_parameters=query(top=1, filter="result eq 'failure'")))
    assert len(one.value) == 1 and one.value[0].result == "failure", one
    print("ok options of the SDK")
    try:
        await builder.get(RequestConfiguration(query_parameters=query(filter="nonsense eq")))
        raise SystemExit("an invalid filter was accepted")
    except error_type as error:
        assert error.response_status_code == 400 and error.error.code and error.error.inner_error.request_id, error
    print("ok an error with its code and request id")

    for version, (graph, error_type) in clients.items():
        requests = {}
        for number, filter in [("1", "result eq 'failure'"), ("2", "nonsense eq")]:
            options = RequestConfiguration(query_parameters=query(top=1, filter=filter))
            item = BatchRequestItem(builder.to_get_request_information(options), id=number)
            # The SDK would send the address with its host; the service documents addresses below the version.
            item.url = item.url.removeprefix(f"{tenant.ENDPOINT}/v1.0")
            requests[number] = item
        answer = await BatchRequestBuilder(graph.request_adapter).post(BatchRequestContent(requests))
        assert answer.get_response_status_codes() == {"1": 200, "2": 400}, answer.get_response_status_codes()
        # This version of the SDK reads no bodies that are objects.
        assert answer.get_response_by_id("2").headers["Content-Type"].startswith("application/json")
        print(f"ok {version} $batch with an error inside")
    await credential.close()


asyncio.run(main())

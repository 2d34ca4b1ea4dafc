from boto3.resources import ServiceResource
from botocore.client import BaseClient
class Session:
    def __init__(self, **kwargs: object) -> None: ...
    @trait("tls.client")
    def client(
        self,
        service_name: str,
        region_name: object = None,
        api_version: object = None,
        use_ssl: Switch["tls"] = True,
        verify: Switch["tls.verify"] = None,
        endpoint_url: Sink["url"] = None,
        **kwargs: object,
    ) -> BaseClient: ...
    @trait("tls.client")
    def resource(
        self,
        service_name: str,
        region_name: object = None,
        api_version: object = None,
        use_ssl: Switch["tls"] = True,
        verify: Switch["tls.verify"] = None,
        endpoint_url: Sink["url"] = None,
        **kwargs: object,
    ) -> ServiceResource: ...

@trait("tls.client", "tls.versioned")
class Elasticsearch:
    def __init__(
        self,
        hosts: object = None,
        *,
        basic_auth: object = None,
        http_auth: object = None,
        verify_certs: Switch["tls.verify"] = True,
        ssl_version: Switch["tls.version"] = None,
        ssl_assert_hostname: Switch["tls.verify-hostname"] = None,
        ssl_context: object = None,
        ca_certs: object = None,
        **kwargs: object,
    ) -> None: ...
    def search(self, **kwargs: object) -> Source["database"]: ...
    def get(self, **kwargs: object) -> Source["database"]: ...
    def close(self) -> None: ...

@trait("tls.client", "tls.versioned")
class AsyncElasticsearch:
    def __init__(
        self,
        hosts: object = None,
        *,
        basic_auth: object = None,
        http_auth: object = None,
        verify_certs: Switch["tls.verify"] = True,
        ssl_version: Switch["tls.version"] = None,
        ssl_assert_hostname: Switch["tls.verify-hostname"] = None,
        ssl_context: object = None,
        ca_certs: object = None,
        **kwargs: object,
    ) -> None: ...
    async def search(self, **kwargs: object) -> Source["database"]: ...
    async def get(self, **kwargs: object) -> Source["database"]: ...
    async def close(self) -> None: ...

@trait("tls.client")
class TCPConnector:
    def __init__(
        self,
        *,
        verify_ssl: Switch["tls.verify-ssl"] = True,
        fingerprint: object = None,
        use_dns_cache: bool = True,
        ttl_dns_cache: object = 10,
        family: object = ...,
        ssl_context: object = None,
        ssl: Switch["tls.verify"] = True,
        local_addr: object = None,
        resolver: object = None,
        limit: int = 100,
        limit_per_host: int = 0,
        **kwargs: object,
    ) -> None: ...

class UnixConnector:
    def __init__(self, path: str, **kwargs: object) -> None: ...

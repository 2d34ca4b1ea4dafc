@trait("tls.client")
class InfluxDBClient:
    def __init__(
        self,
        url: str,
        token: object = None,
        debug: object = None,
        timeout: object = 10000,
        enable_gzip: bool = False,
        org: object = None,
        default_tags: object = None,
        *,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

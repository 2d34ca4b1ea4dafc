@trait("net.bind", "tls.versioned")
class Config:
    def __init__(
        self,
        app: object,
        host: Switch["bind.address"] = "127.0.0.1",
        port: int = 8000,
        *,
        reload: Switch["reload"] = False,
        workers: object = None,
        ssl_version: Switch["tls.version"] = ...,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class ProxmoxAPI:
    def __init__(
        self,
        host: object = None,
        backend: str = "https",
        service: str = "PVE",
        *,
        verify_ssl: Switch["tls.verify"] = True,
        user: object = None,
        password: object = None,
        **kwargs: object,
    ) -> None: ...

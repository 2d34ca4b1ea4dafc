@trait("tls.client")
class Client:
    token: object
    def __init__(
        self,
        url: object = None,
        token: object = None,
        cert: object = None,
        verify: Switch["tls.verify"] = None,
        timeout: object = 30,
        proxies: object = None,
        allow_redirects: bool = True,
        session: object = None,
        adapter: object = ...,
        namespace: object = None,
        **kwargs: object,
    ) -> None: ...

class HTTPResponse:
    body: Source["network"]
    buffer: Source["network"]
    headers: Source["network"]
    reason: Source["network"]
    code: int
    def rethrow(self) -> None: ...

@trait("http.request", "tls.client")
class HTTPRequest:
    url: str
    def __init__(
        self,
        url: Sink["url"] | Switch["url"],
        method: str = "GET",
        headers: Switch["http.headers"] = None,
        body: object = None,
        auth_username: object = None,
        auth_password: Switch["http.auth"] = None,
        auth_mode: object = None,
        connect_timeout: object = 20.0,
        request_timeout: Switch["timeout"] = 20.0,
        *,
        validate_cert: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

class HTTPClient:
    def __init__(self, async_client_class: object = None, **kwargs: object) -> None: ...
    @trait("http.request", "tls.client")
    def fetch(
        self,
        request: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth_password: Switch["http.auth"] = None,
        request_timeout: Switch["timeout"] = 20.0,
        validate_cert: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> HTTPResponse: ...
    def close(self) -> None: ...

class AsyncHTTPClient:
    def __init__(self, force_instance: bool = False, **kwargs: object) -> None: ...
    @trait("http.request", "tls.client")
    async def fetch(
        self,
        request: Sink["url"] | Switch["url"],
        raise_error: bool = True,
        *,
        headers: Switch["http.headers"] = None,
        auth_password: Switch["http.auth"] = None,
        request_timeout: Switch["timeout"] = 20.0,
        validate_cert: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> HTTPResponse: ...
    def close(self) -> None: ...

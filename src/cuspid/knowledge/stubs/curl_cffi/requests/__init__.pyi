class Response:
    text: Source["network"]
    content: Source["network"]
    headers: Source["network"]
    status_code: int
    def json(self, **kwargs: object) -> Source["network"]: ...
    def raise_for_status(self) -> None: ...

@trait("http.request", "tls.client")
def get(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def post(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def put(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def patch(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def delete(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def head(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def options(
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...
@trait("http.request", "tls.client")
def request(
    method: str,
    url: Sink["url"] | Switch["url"],
    *,
    headers: Switch["http.headers"] = None,
    auth: Switch["http.auth"] = None,
    timeout: Switch["timeout"] = 30,
    verify: Switch["tls.verify"] = None,
    **kwargs: object,
) -> Response: ...

@trait("tls.client", "http.request")
class Session:
    def __init__(self, *, headers: Switch["http.headers"] = None, verify: Switch["tls.verify"] = True, **kwargs: object) -> None: ...
    def __enter__(self) -> Self: ...
    @trait("http.request", "tls.client")
    def get(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def post(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def put(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def patch(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def delete(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def head(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def options(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def request(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        *,
        headers: Switch["http.headers"] = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = 30,
        verify: Switch["tls.verify"] = None,
        **kwargs: object,
    ) -> Response: ...

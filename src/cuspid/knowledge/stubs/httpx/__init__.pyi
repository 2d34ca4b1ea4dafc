@trait("http.request", "tls.client")
def get(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def options(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def head(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def delete(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def post(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    content: object = None,
    data: object = None,
    files: object = None,
    json: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def put(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    content: object = None,
    data: object = None,
    files: object = None,
    json: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def patch(
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    content: object = None,
    data: object = None,
    files: object = None,
    json: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def request(
    method: str,
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    content: object = None,
    data: object = None,
    files: object = None,
    json: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...
@trait("http.request", "tls.client")
def stream(
    method: str,
    url: Sink["url"] | Switch["url"],
    *,
    params: object = None,
    content: object = None,
    data: object = None,
    files: object = None,
    json: object = None,
    headers: Switch["http.headers"] = None,
    cookies: object = None,
    auth: Switch["http.auth"] = None,
    proxy: object = None,
    follow_redirects: bool = False,
    verify: Switch["tls.verify"] = True,
    timeout: Switch["timeout"] = 5.0,
    trust_env: bool = True,
) -> Response: ...

@trait("tls.client", "http.request")
class Client:
    headers: dict
    cookies: object
    auth: object
    timeout: object
    def __init__(
        self,
        *,
        auth: Switch["http.auth"] = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        verify: Switch["tls.verify"] = True,
        cert: object = None,
        http1: bool = True,
        http2: bool = False,
        proxy: object = None,
        mounts: object = None,
        timeout: Switch["timeout"] = 5.0,
        follow_redirects: bool = False,
        limits: object = ...,
        max_redirects: int = 20,
        event_hooks: object = None,
        base_url: Sink["url"] | Switch["url"] = "",
        transport: object = None,
        trust_env: bool = True,
        default_encoding: object = "utf-8",
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def close(self) -> None: ...
    @trait("http.request")
    @through("request", "GET")
    def get(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "OPTIONS")
    def options(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "HEAD")
    def head(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "DELETE")
    def delete(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "POST")
    def post(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "PUT")
    def put(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "PATCH")
    def patch(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    def request(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    def stream(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    def build_request(self, method: str, url: Sink["url"] | Switch["url"], **kwargs: object) -> Request: ...
    def send(self, request: object, **kwargs: object) -> Response: ...

@trait("tls.client", "http.request")
class AsyncClient:
    headers: dict
    cookies: object
    auth: object
    timeout: object
    def __init__(
        self,
        *,
        auth: Switch["http.auth"] = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        verify: Switch["tls.verify"] = True,
        cert: object = None,
        http1: bool = True,
        http2: bool = False,
        proxy: object = None,
        mounts: object = None,
        timeout: Switch["timeout"] = 5.0,
        follow_redirects: bool = False,
        limits: object = ...,
        max_redirects: int = 20,
        event_hooks: object = None,
        base_url: Sink["url"] | Switch["url"] = "",
        transport: object = None,
        trust_env: bool = True,
        default_encoding: object = "utf-8",
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def aclose(self) -> None: ...
    @trait("http.request")
    @through("request", "GET")
    async def get(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "OPTIONS")
    async def options(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "HEAD")
    async def head(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "DELETE")
    async def delete(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "POST")
    async def post(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "PUT")
    async def put(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    @through("request", "PATCH")
    async def patch(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    async def request(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    @trait("http.request")
    def stream(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        *,
        content: object = None,
        data: object = None,
        files: object = None,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        auth: Switch["http.auth"] = None,
        follow_redirects: object = ...,
        timeout: Switch["timeout"] = ...,
        extensions: object = None,
    ) -> Response: ...
    def build_request(self, method: str, url: Sink["url"] | Switch["url"], **kwargs: object) -> Request: ...
    async def send(self, request: object, **kwargs: object) -> Response: ...

@trait("tls.client")
class HTTPTransport:
    def __init__(
        self,
        verify: Switch["tls.verify"] = True,
        cert: object = None,
        trust_env: bool = True,
        http1: bool = True,
        http2: bool = False,
        limits: object = ...,
        proxy: object = None,
        uds: object = None,
        local_address: object = None,
        retries: int = 0,
        socket_options: object = None,
    ) -> None: ...

@trait("tls.client")
class AsyncHTTPTransport:
    def __init__(
        self,
        verify: Switch["tls.verify"] = True,
        cert: object = None,
        trust_env: bool = True,
        http1: bool = True,
        http2: bool = False,
        limits: object = ...,
        proxy: object = None,
        uds: object = None,
        local_address: object = None,
        retries: int = 0,
        socket_options: object = None,
    ) -> None: ...

@trait("tls.context")
def create_ssl_context(
    verify: Switch["tls.verify"] = True, cert: object = None, trust_env: bool = True
) -> object: ...

class Timeout:
    def __init__(
        self,
        timeout: object = ...,
        *,
        connect: object = ...,
        read: object = ...,
        write: object = ...,
        pool: object = ...,
    ) -> None: ...

class Limits:
    def __init__(
        self, *, max_connections: object = None, max_keepalive_connections: object = None, keepalive_expiry: object = 5.0
    ) -> None: ...

class BasicAuth:
    def __init__(self, username: object, password: object) -> None: ...

class DigestAuth:
    def __init__(self, username: object, password: object) -> None: ...

@carrier
@trait("text")
class URL:
    host: str
    scheme: str
    path: str
    def __init__(self, url: object = "", **kwargs: object) -> None: ...
    def join(self, url: object) -> URL: ...
    def copy_with(self, **kwargs: object) -> URL: ...

class Request:
    url: URL
    headers: dict
    content: object
    def __init__(self, method: str, url: Sink["url"] | Switch["url"], **kwargs: object) -> None: ...

class Response:
    text: Source["network"]
    content: Source["network"]
    headers: Source["network"]
    cookies: Source["network"]
    reason_phrase: Source["network"]
    links: Source["network"]
    status_code: int
    is_success: bool
    is_error: bool
    is_redirect: bool
    url: URL
    history: list[Response]
    request: Request
    def __enter__(self) -> Self: ...
    async def __aenter__(self) -> Self: ...
    def json(self, **kwargs: object) -> Source["network"]: ...
    def read(self) -> Source["network"]: ...
    async def aread(self) -> Source["network"]: ...
    def iter_bytes(self, chunk_size: object = None) -> Iterator[Source["network"]]: ...
    def iter_text(self, chunk_size: object = None) -> Iterator[Source["network"]]: ...
    def iter_lines(self) -> Iterator[Source["network"]]: ...
    def aiter_bytes(self, chunk_size: object = None) -> AsyncIterator[Source["network"]]: ...
    def aiter_text(self, chunk_size: object = None) -> AsyncIterator[Source["network"]]: ...
    def aiter_lines(self) -> AsyncIterator[Source["network"]]: ...
    def raise_for_status(self) -> Self: ...
    def close(self) -> None: ...
    async def aclose(self) -> None: ...

from requests.models import PreparedRequest, Request, Response

def session() -> Session: ...

@initial("http.adapter", "stock")
class Session:
    auth: object
    headers: dict
    cookies: object
    proxies: object
    params: object
    verify: Switch["tls.verify"]
    cert: object
    trust_env: object
    def __enter__(self) -> Self: ...
    def close(self) -> None: ...
    @sets("http.adapter", "own")
    def mount(self, prefix: str, adapter: object) -> None: ...
    def prepare_request(self, request: object) -> PreparedRequest: ...
    @trait("http.request", "tls.client")
    def send(
        self,
        request: object,
        *,
        stream: bool = False,
        timeout: Switch["timeout"] = None,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
        proxies: object = None,
        allow_redirects: bool = True,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    def request(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        params: object = None,
        data: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
        json: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "GET")
    def get(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        data: object = None,
        json: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "OPTIONS")
    def options(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        data: object = None,
        json: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "HEAD")
    def head(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        data: object = None,
        json: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "DELETE")
    def delete(
        self,
        url: Sink["url"] | Switch["url"],
        *,
        params: object = None,
        data: object = None,
        json: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "POST")
    def post(
        self,
        url: Sink["url"] | Switch["url"],
        data: object = None,
        json: object = None,
        *,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "PUT")
    def put(
        self,
        url: Sink["url"] | Switch["url"],
        data: object = None,
        *,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...
    @trait("http.request", "tls.client")
    @through("request", "PATCH")
    def patch(
        self,
        url: Sink["url"] | Switch["url"],
        data: object = None,
        *,
        json: object = None,
        params: object = None,
        headers: Switch["http.headers"] = None,
        cookies: object = None,
        files: object = None,
        auth: Switch["http.auth"] = None,
        timeout: Switch["timeout"] = None,
        allow_redirects: bool = True,
        proxies: object = None,
        hooks: object = None,
        stream: bool = False,
        verify: Switch["tls.verify"] = None,
        cert: object = None,
    ) -> Response: ...

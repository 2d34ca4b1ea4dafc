from urllib3.response import BaseHTTPResponse

class HTTPConnectionPool:
    def __init__(
        self,
        host: Sink["url"],
        port: object = None,
        timeout: object = ...,
        maxsize: int = 1,
        block: bool = False,
        headers: object = None,
        retries: object = None,
        **conn_kw: object,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    @trait("http.request")
    def request(
        self,
        method: str,
        url: Switch["path"],
        body: object = None,
        fields: object = None,
        headers: Switch["http.headers"] = None,
        json: object = None,
        **urlopen_kw: object,
    ) -> BaseHTTPResponse: ...
    @trait("http.request")
    def urlopen(
        self,
        method: str,
        url: Switch["path"],
        body: object = None,
        headers: Switch["http.headers"] = None,
        **response_kw: object,
    ) -> BaseHTTPResponse: ...
    @trait("http.request")
    def request_encode_url(
        self,
        method: str,
        url: Switch["path"],
        fields: object = None,
        headers: Switch["http.headers"] = None,
        **urlopen_kw: object,
    ) -> BaseHTTPResponse: ...
    @trait("http.request")
    def request_encode_body(
        self,
        method: str,
        url: Switch["path"],
        fields: object = None,
        headers: Switch["http.headers"] = None,
        **urlopen_kw: object,
    ) -> BaseHTTPResponse: ...
    def close(self) -> None: ...

@trait("tls.client", "tls.versioned")
class HTTPSConnectionPool(HTTPConnectionPool):
    def __init__(
        self,
        host: Sink["url"],
        port: object = None,
        timeout: object = ...,
        maxsize: int = 1,
        block: bool = False,
        headers: object = None,
        retries: object = None,
        _proxy: object = None,
        _proxy_headers: object = None,
        key_file: object = None,
        cert_file: object = None,
        cert_reqs: Switch["tls.verify"] = None,
        key_password: object = None,
        ca_certs: object = None,
        ssl_version: Switch["tls.version"] = None,
        ssl_minimum_version: Switch["tls.minimum-version"] = None,
        ssl_maximum_version: Switch["tls.maximum-version"] = None,
        assert_hostname: Switch["tls.verify-hostname"] = None,
        assert_fingerprint: object = None,
        ca_cert_dir: object = None,
        ca_cert_data: object = None,
        ssl_context: object = None,
        **conn_kw: object,
    ) -> None: ...

def connection_from_url(url: Sink["url"], **kw: object) -> HTTPConnectionPool: ...

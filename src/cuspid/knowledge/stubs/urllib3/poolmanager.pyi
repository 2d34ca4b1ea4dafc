from urllib3.connectionpool import HTTPConnectionPool
from urllib3.response import BaseHTTPResponse

@trait("tls.client", "tls.versioned")
class PoolManager:
    def __init__(
        self,
        num_pools: int = 10,
        headers: object = None,
        *,
        timeout: object = ...,
        retries: object = None,
        maxsize: int = 1,
        block: bool = False,
        cert_reqs: Switch["tls.verify"] = None,
        ca_certs: object = None,
        ca_cert_dir: object = None,
        ssl_version: Switch["tls.version"] = None,
        ssl_minimum_version: Switch["tls.minimum-version"] = None,
        ssl_maximum_version: Switch["tls.maximum-version"] = None,
        assert_hostname: Switch["tls.verify-hostname"] = None,
        assert_fingerprint: object = None,
        ssl_context: object = None,
        **connection_pool_kw: object,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def clear(self) -> None: ...
    def connection_from_host(
        self, host: Sink["url"], port: object = None, scheme: object = "http", pool_kwargs: object = None
    ) -> HTTPConnectionPool: ...
    def connection_from_url(self, url: Sink["url"], pool_kwargs: object = None) -> HTTPConnectionPool: ...
    @trait("http.request")
    def request(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
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
        url: Sink["url"] | Switch["url"],
        body: object = None,
        headers: Switch["http.headers"] = None,
        **response_kw: object,
    ) -> BaseHTTPResponse: ...
    @trait("http.request")
    def request_encode_url(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        fields: object = None,
        headers: Switch["http.headers"] = None,
        **urlopen_kw: object,
    ) -> BaseHTTPResponse: ...
    @trait("http.request")
    def request_encode_body(
        self,
        method: str,
        url: Sink["url"] | Switch["url"],
        fields: object = None,
        headers: Switch["http.headers"] = None,
        **urlopen_kw: object,
    ) -> BaseHTTPResponse: ...
    def close(self) -> None: ...

@trait("tls.client", "tls.versioned")
class ProxyManager(PoolManager):
    def __init__(
        self,
        proxy_url: str,
        num_pools: int = 10,
        headers: object = None,
        proxy_headers: object = None,
        proxy_ssl_context: object = None,
        use_forwarding_for_https: bool = False,
        proxy_assert_hostname: object = None,
        proxy_assert_fingerprint: object = None,
        *,
        cert_reqs: Switch["tls.verify"] = None,
        ca_certs: object = None,
        ca_cert_dir: object = None,
        ssl_version: Switch["tls.version"] = None,
        ssl_minimum_version: Switch["tls.minimum-version"] = None,
        ssl_maximum_version: Switch["tls.maximum-version"] = None,
        assert_hostname: Switch["tls.verify-hostname"] = None,
        assert_fingerprint: object = None,
        ssl_context: object = None,
        **connection_pool_kw: object,
    ) -> None: ...

def proxy_from_url(url: str, **kw: object) -> ProxyManager: ...

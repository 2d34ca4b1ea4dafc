from urllib3.connectionpool import HTTPConnectionPool as HTTPConnectionPool
from urllib3.connectionpool import HTTPSConnectionPool as HTTPSConnectionPool
from urllib3.connectionpool import connection_from_url as connection_from_url
from urllib3.poolmanager import PoolManager as PoolManager
from urllib3.poolmanager import ProxyManager as ProxyManager
from urllib3.poolmanager import proxy_from_url as proxy_from_url
from urllib3.response import BaseHTTPResponse as BaseHTTPResponse
from urllib3.response import HTTPResponse as HTTPResponse
from urllib3.util.retry import Retry as Retry
from urllib3.util.timeout import Timeout as Timeout

def disable_warnings(category: object = ...) -> None: ...

@trait("http.request")
def request(
    method: str,
    url: Sink["url"] | Switch["url"],
    *,
    body: object = None,
    fields: object = None,
    headers: Switch["http.headers"] = None,
    preload_content: bool = True,
    decode_content: bool = True,
    redirect: bool = True,
    retries: object = None,
    timeout: object = 3,
    json: object = None,
) -> BaseHTTPResponse: ...

from aiohttp.client import ClientSession as ClientSession
from aiohttp.client import request as request
from aiohttp.client_reqrep import ClientResponse as ClientResponse
from aiohttp.client_ws import ClientWebSocketResponse as ClientWebSocketResponse
from aiohttp.connector import TCPConnector as TCPConnector
from aiohttp.connector import UnixConnector as UnixConnector

class ClientTimeout:
    def __init__(
        self,
        total: object = None,
        connect: object = None,
        sock_read: object = None,
        sock_connect: object = None,
        ceil_threshold: float = 5,
    ) -> None: ...

class BasicAuth:
    def __init__(self, login: object, password: object = "", encoding: str = "latin1") -> None: ...

class FormData:
    def add_field(self, name: str, value: object, **kwargs: object) -> None: ...

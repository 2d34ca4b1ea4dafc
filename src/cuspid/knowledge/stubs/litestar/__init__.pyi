from litestar.connection import Request as Request
from litestar.response import Response as Response

from litestar.connection import WebSocket as WebSocket
from litestar.enums import MediaType as MediaType

@signature
def html_handler(*args: Source["request"], **values: Source["request"]) -> Sink["html"]: ...
@signature
def listener(data: Source["request"], **values: Source["request"]) -> None: ...

@signature
def route_handler(*args: Source["request"], **values: Source["request"]) -> None: ...

@trait("web.app")
class Litestar:
    def __init__(self, route_handlers: object = ..., *, debug: Switch["debug"] = None, **options: object) -> None: ...

@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def get(path: object = ..., *, media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def post(path: object = ..., *, media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def put(path: object = ..., *, media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def patch(path: object = ..., *, media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def delete(path: object = ..., *, media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
@decorates("html_handler", path="path", media_type="text/html")
def route(path: object = ..., *, http_method: object = ..., media_type: object = None, **options: object) -> object: ...
@decorates("route_handler", path="path")
def websocket(path: object = ..., **options: object) -> object: ...
@decorates("listener", path="path")
def websocket_listener(path: object = ..., **options: object) -> object: ...

class Controller:
    path: str

class Router:
    def __init__(self, path: str, *, route_handlers: object, **options: object) -> None: ...

@carrier
class RequestParameters:
    def get(self, name: object, default: object = ...) -> From["self", "default"]: ...
    def getlist(self, name: object, default: object = ...) -> list[From["self", "default"]]: ...

class Request:
    args: Source["request"] | Sanitized["nosql"] | RequestParameters
    form: Source["request"] | Sanitized["nosql"] | RequestParameters
    files: Source["request"]
    json: Source["request"]
    body: Source["request"]
    headers: Source["request"] | Sanitized["nosql"] | dict[str, str]
    cookies: Source["request"] | Sanitized["nosql"] | dict[str, str]
    match_info: Source["request"] | Sanitized["nosql"] | dict[str, str]
    query_string: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    url: Source["request"] | Sanitized["redirect", "url"]
    method: Clean
    ip: Clean
    ctx: Clean
    app: Clean

@signature
def handler(request: Request, *args: Source["request"], **values: Source["request"]) -> None: ...

class Routes:
    @decorates("handler", path="uri")
    def route(self, uri: str, *args: object, **options: object) -> object: ...
    @decorates("handler", path="uri")
    def get(self, uri: str, *args: object, **options: object) -> object: ...
    @decorates("handler", path="uri")
    def post(self, uri: str, *args: object, **options: object) -> object: ...
    @decorates("handler", path="uri")
    def put(self, uri: str, *args: object, **options: object) -> object: ...
    @decorates("handler", path="uri")
    def patch(self, uri: str, *args: object, **options: object) -> object: ...
    @decorates("handler", path="uri")
    def delete(self, uri: str, *args: object, **options: object) -> object: ...

@trait("web.app")
class Sanic(Routes):
    def __init__(self, name: str = ..., **options: object) -> None: ...
    @trait("web.run", "net.bind")
    def run(self, host: Switch["bind.address"] = "127.0.0.1", port: object = ..., *, debug: Switch["debug"] = False, **options: object) -> None: ...

class Blueprint(Routes):
    def __init__(self, name: str, **options: object) -> None: ...

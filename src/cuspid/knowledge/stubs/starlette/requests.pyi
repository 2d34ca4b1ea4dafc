from starlette.applications import Starlette
from starlette.datastructures import URL, FormData, Headers, QueryParams

class SessionDict:
    def __getitem__(self, key: str) -> Clean: ...
    def __setitem__(self, key: str, value: Sink["session"]) -> None: ...
    def get(self, key: str, default: object = ...) -> From["default"]: ...
    def pop(self, key: str, default: object = ...) -> From["default"]: ...
    def update(self, *args: Sink["session"], **values: Sink["session"]) -> None: ...

@trait("mapping.keys")
class Scope:
    app: Starlette
    router: Clean
    endpoint: Clean
    route: Clean
    session: SessionDict
    state: Clean
    user: Clean
    auth: Clean
    server: Clean
    client: Clean
    type: Clean
    scheme: Clean
    method: Clean
    def __getitem__(self, key: str) -> Source["request"]: ...
    def get(self, key: str, default: object = ...) -> Source["request"]: ...

class HTTPConnection:
    scope: Scope
    query_params: Source["request"] | Sanitized["nosql"] | QueryParams
    path_params: Source["request"] | Sanitized["nosql"] | dict[str, str] | Trait["request.parts"]
    headers: Source["request"] | Sanitized["nosql"] | Headers
    cookies: Source["request"] | Sanitized["nosql"] | dict[str, str]
    url: Source["request"] | URL | Sanitized["redirect", "url"]
    base_url: Clean
    client: Clean
    session: SessionDict
    user: Clean
    auth: Clean
    state: Clean
    app: Starlette
    def url_for(self, name: str, **path_params: object) -> Clean: ...

class Request(HTTPConnection):
    method: Clean
    async def body(self) -> Source["request"]: ...
    async def json(self) -> Source["request"]: ...
    async def form(self, **limits: object) -> Source["request"] | FormData: ...
    def stream(self) -> AsyncIterator[Source["request"]]: ...
    async def is_disconnected(self) -> bool: ...

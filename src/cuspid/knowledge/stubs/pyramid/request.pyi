@carrier
class MultiDict:
    def get(self, key: object, default: object = ...) -> From["self", "default"]: ...
    def getall(self, key: object) -> list[From["self"]]: ...
    def getone(self, key: object) -> From["self"]: ...
    def mixed(self) -> From["self"]: ...

class Session:
    def __getitem__(self, key: str) -> Clean: ...
    def __setitem__(self, key: str, value: Sink["session"]) -> None: ...
    def get(self, key: str, default: object = ...) -> From["default"]: ...

class Request:
    params: Source["request"] | Sanitized["nosql"] | MultiDict
    GET: Source["request"] | Sanitized["nosql"] | MultiDict
    POST: Source["request"] | Sanitized["nosql"] | MultiDict
    headers: Source["request"] | Sanitized["nosql"] | MultiDict
    cookies: Source["request"] | Sanitized["nosql"] | MultiDict
    matchdict: Source["request"] | Sanitized["nosql"] | dict[str, str] | Trait["request.parts"]
    json_body: Source["request"]
    json: Source["request"]
    body: Source["request"]
    text: Source["request"]
    body_file: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    path_qs: Source["request"] | Sanitized["redirect", "url"]
    url: Source["request"] | Sanitized["redirect", "url"]
    query_string: Source["request"]
    path_info: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    referer: Source["request"] | Sanitized["redirect"]
    referrer: Source["request"] | Sanitized["redirect"]
    user_agent: Source["request"]
    environ: Source["request"] | Sanitized["nosql"] | dict[str, str] | Entry[Clean, "wsgi.version", "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess", "wsgi.run_once", "wsgi.file_wrapper", "SERVER_SOFTWARE", "SERVER_PORT", "SERVER_PROTOCOL", "GATEWAY_INTERFACE", "REMOTE_ADDR", "REMOTE_PORT", "DOCUMENT_ROOT"]
    method: Clean
    remote_addr: Clean
    session: Session
    authenticated_userid: Clean
    registry: Clean
    matched_route: Clean
    @classmethod
    def blank(cls, path: str, *args: object, **kw: object) -> Clean["Request"]: ...
    def route_url(self, route_name: str, *elements: object, **kw: object) -> Clean: ...
    def route_path(self, route_name: str, *elements: object, **kw: object) -> Clean: ...
    def static_url(self, path: object, **kw: object) -> Clean: ...

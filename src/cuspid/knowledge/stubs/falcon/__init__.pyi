class Request:
    params: Source["request"] | Sanitized["nosql"] | dict[str, str]
    media: Source["request"]
    stream: Source["request"]
    bounded_stream: Source["request"]
    headers: Source["request"] | Sanitized["nosql"] | dict[str, str]
    cookies: Source["request"] | Sanitized["nosql"] | dict[str, str]
    query_string: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    uri: Source["request"] | Sanitized["redirect", "url"]
    method: Clean
    remote_addr: Clean
    context: Clean
    def get_param(self, name: str, required: bool = ..., store: object = ..., default: object = ...) -> Source["request"] | From["default"]: ...
    def get_param_as_int(self, name: str, *args: object, **kwargs: object) -> int: ...
    def get_param_as_bool(self, name: str, *args: object, **kwargs: object) -> bool: ...
    def get_param_as_list(self, name: str, *args: object, **kwargs: object) -> list[Source["request"]]: ...
    def get_header(self, name: str, required: bool = ..., default: object = ...) -> Source["request"] | From["default"]: ...
    def get_media(self, default_when_empty: object = ...) -> Source["request"]: ...

class Response:
    media: object
    # Plain text goes out as JSON unless the content type is changed.
    text: object
    data: object
    content_type: str
    location: Sink["redirect"]
    status: object
    def set_header(self, name: object, value: object) -> None: ...
    def append_header(self, name: object, value: object) -> None: ...
    @trait("cookie.set")
    def set_cookie(
        self,
        name: Sink["cookie"] | Switch["cookie.name"],
        value: Sink["cookie"] | Switch["cookie.value"],
        expires: object = None,
        max_age: Switch["cookie.max-age"] = None,
        domain: Sink["cookie"] = None,
        path: object = None,
        secure: Switch["cookie.secure"] = True,
        http_only: Switch["cookie.httponly"] = True,
        same_site: Switch["cookie.samesite"] = None,
        partitioned: bool = False,
    ) -> None: ...

@signature
@shape("responder", first="req")
def responder(req: Request, resp: Response, **values: Source["request"]) -> None: ...

class App:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def add_route(self, uri_template: str, resource: object, **kwargs: object) -> None: ...

class HTTPFound:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPSeeOther:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPMovedPermanently:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPTemporaryRedirect:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

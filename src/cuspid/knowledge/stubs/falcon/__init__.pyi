MEDIA_HTML = "text/html"
MEDIA_TEXT = "text/plain; charset=utf-8"
MEDIA_JSON = "application/json"
MEDIA_XML = "application/xml"
MEDIA_JPEG = "image/jpeg"
MEDIA_PNG = "image/png"

class BodyPart:
    name: Source["request"]
    filename: Source["request"]
    secure_filename: Source["request"] | Sanitized["path", "header", "html", "command"]
    content_type: Source["request"]
    text: Source["request"]
    data: Source["request"]
    media: Source["request"] | Media
    stream: Source["request"]
    def get_data(self) -> Source["request"]: ...
    def get_text(self) -> Source["request"]: ...

@carrier
class Media:
    def __iter__(self) -> Iterator[BodyPart]: ...
    def __aiter__(self) -> AsyncIterator[BodyPart]: ...
    def get(self, key: object, default: object = None) -> From["self", "default"]: ...

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
    url: Source["request"] | Sanitized["redirect", "url"]
    relative_uri: Source["request"] | Sanitized["redirect", "url"]
    user_agent: Source["request"]
    referer: Source["request"]
    host: Clean
    env: Source["request"] | Sanitized["nosql"] | dict[str, str]
    method: Clean
    remote_addr: Clean
    context: Clean
    def get_param(self, name: str, required: bool = ..., store: object = ..., default: object = ...) -> Source["request"] | From["default"]: ...
    def get_param_as_int(self, name: str, *args: object, **kwargs: object) -> int: ...
    def get_param_as_bool(self, name: str, *args: object, **kwargs: object) -> bool: ...
    def get_param_as_list(self, name: str, *args: object, **kwargs: object) -> list[Source["request"]]: ...
    def get_header(self, name: str, required: bool = ..., default: object = ...) -> Source["request"] | From["default"]: ...
    def get_media(self, default_when_empty: object = ...) -> Source["request"] | Media: ...
    def get_param_as_float(self, name: str, *args: object, **kwargs: object) -> float: ...
    def get_param_as_uuid(self, name: str, *args: object, **kwargs: object) -> Clean: ...
    def get_param_as_date(self, name: str, *args: object, **kwargs: object) -> Clean: ...
    def get_param_as_json(self, name: str, *args: object, **kwargs: object) -> Source["request"]: ...
    def get_cookie_values(self, name: str) -> list[Source["request"]]: ...

class Response:
    media: object
    # Plain text goes out as JSON unless the content type is changed.
    text: Sink["html"] | Trait["answer.declared"]
    body: Sink["html"] | Trait["answer.declared"]
    data: Sink["html"] | Trait["answer.declared"]
    content_type: Switch["answer.type"]
    location: Sink["redirect"]
    status: object
    def set_header(self, name: Switch["header.name"], value: SinkWhen["redirect", "name", "Location"] | Switch["header.value"]) -> None: ...
    def append_header(self, name: Switch["header.name"], value: SinkWhen["redirect", "name", "Location"] | Switch["header.value"]) -> None: ...
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

@signature
def resource() -> None: ...
@signature
def error_handler(req: Request, resp: Response, ex: object, params: Source["request"]) -> None: ...

class App:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @path("uri_template")
    def add_route(self, uri_template: str, resource: Callback["resource"], **kwargs: object) -> None: ...
    def add_sink(self, sink: Callback["responder"], prefix: object = "/") -> None: ...
    def add_error_handler(self, exception: object, handler: Callback["error_handler"] = None) -> None: ...

API = App

class HTTPFound:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPSeeOther:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPMovedPermanently:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

class HTTPTemporaryRedirect:
    def __init__(self, location: Sink["redirect"], headers: object = ...) -> None: ...

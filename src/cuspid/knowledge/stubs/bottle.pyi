@signature
@trait("entry.path-only", "answer.typed")
def view_function(*args: Source["request"], **values: Source["request"]) -> Sink["html"]: ...

@carrier
class FormsDict:
    def get(self: Passed, key: object, default: object = ..., index: object = ..., type: Callback = ...) -> Result["type"]: ...
    def getall(self, key: object) -> list[From["self"]]: ...
    def __getattr__(self, name: object) -> From["self"]: ...
    def getunicode(self, name: object, default: object = ..., encoding: object = ...) -> From["self", "default"]: ...

@carrier
class FileUpload:
    file: object
    name: str
    # `filename` is cleaned by bottle; `raw_filename` is what the client sent.
    filename: Sanitized["path", "header", "html", "command"]
    raw_filename: str
    @mutates("destination")
    def save(self, destination: Sink["path"], overwrite: bool = ..., chunk_size: int = ...) -> None: ...

class BaseRequest:
    query: Source["request"] | Sanitized["nosql"] | FormsDict
    GET: Source["request"] | Sanitized["nosql"] | FormsDict
    forms: Source["request"] | Sanitized["nosql"] | FormsDict
    POST: Source["request"] | Sanitized["nosql"] | FormsDict
    params: Source["request"] | Sanitized["nosql"] | FormsDict
    files: Source["request"] | dict[str, FileUpload]
    cookies: Source["request"] | Sanitized["nosql"] | FormsDict
    headers: Source["request"] | Sanitized["nosql"] | FormsDict
    json: Source["request"]
    body: Source["request"]
    query_string: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    fullpath: Source["request"] | Sanitized["redirect", "url"]
    url: Source["request"] | Sanitized["redirect", "url"]
    environ: Source["request"] | Sanitized["nosql"] | dict[str, str] | Entry[Clean, "wsgi.version", "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess", "wsgi.run_once", "wsgi.file_wrapper", "SERVER_SOFTWARE", "SERVER_PORT", "SERVER_PROTOCOL", "GATEWAY_INTERFACE", "REMOTE_ADDR", "REMOTE_PORT", "DOCUMENT_ROOT"]
    url_args: Source["request"]
    method: Clean
    remote_addr: Clean
    def get_header(self, name: str, default: object = ...) -> Source["request"] | From["default"]: ...
    # A secret that the program gives makes the value a signed one; without it anybody may have written it.
    def get_cookie(self, key: str, default: object = ..., secret: object = ..., digestmod: object = ...) -> Source["request"] | From["default"]: ...

class BaseResponse:
    body: Sink["html"]
    content_type: Switch["answer.type"]
    status: object
    def __init__(self, body: Sink["html"] = ..., status: object = ..., headers: object = ..., **more_headers: object) -> None: ...
    def set_header(self, name: Switch["header.name"], value: SinkWhen["redirect", "name", "Location"] | Switch["header.value"]) -> None: ...
    def add_header(self, name: Switch["header.name"], value: SinkWhen["redirect", "name", "Location"] | Switch["header.value"]) -> None: ...
    @trait("cookie.set")
    def set_cookie(
        self,
        name: Sink["cookie"] | Switch["cookie.name"],
        value: Sink["cookie"] | Switch["cookie.value"],
        secret: object = None,
        digestmod: object = ...,
        *,
        secure: Switch["cookie.secure"] = False,
        httponly: Switch["cookie.httponly"] = False,
        samesite: Switch["cookie.samesite"] = None,
        **options: object,
    ) -> None: ...
    def delete_cookie(self, key: object, **kwargs: object) -> None: ...

class HTTPResponse(BaseResponse): ...
class HTTPError(HTTPResponse): ...

LocalRequest = BaseRequest
LocalResponse = BaseResponse
Request = BaseRequest
Response = BaseResponse

request: BaseRequest
response: BaseResponse

class Bottle:
    def __init__(self, **options: object) -> None: ...
    @decorates("view_function", path="path")
    def route(self, path: str = ..., method: str = ..., callback: Callback["view_function"] = ..., **options: object) -> object: ...
    @decorates("view_function", path="path")
    def get(self, path: str = ..., method: str = ..., **options: object) -> object: ...
    @decorates("view_function", path="path")
    def post(self, path: str = ..., method: str = ..., **options: object) -> object: ...
    @decorates("view_function", path="path")
    def put(self, path: str = ..., method: str = ..., **options: object) -> object: ...
    @decorates("view_function", path="path")
    def delete(self, path: str = ..., method: str = ..., **options: object) -> object: ...
    @decorates("view_function", path="path")
    def patch(self, path: str = ..., method: str = ..., **options: object) -> object: ...
    @trait("web.run", "net.bind")
    def run(self, *, server: object = ..., host: Switch["bind.address"] = "127.0.0.1", port: int = ..., debug: Switch["debug"] = None, **options: object) -> None: ...

@decorates("view_function", path="path")
def route(path: str = ..., method: str = ..., callback: Callback["view_function"] = ..., **options: object) -> object: ...
@decorates("view_function", path="path")
def get(path: str = ..., method: str = ..., **options: object) -> object: ...
@decorates("view_function", path="path")
def post(path: str = ..., method: str = ..., **options: object) -> object: ...
@decorates("view_function", path="path")
def put(path: str = ..., method: str = ..., **options: object) -> object: ...
@decorates("view_function", path="path")
def delete(path: str = ..., method: str = ..., **options: object) -> object: ...
@noreturn
def redirect(url: Sink["redirect"], code: object = ...) -> None: ...
@noreturn
def abort(code: int = ..., text: Sink["html"] = ...) -> None: ...
# Confines the file to `root` itself.
def static_file(filename: object, root: Sink["path"], **options: object) -> HTTPResponse: ...
# A name with a line break or braces is itself taken for the template's text.
def template(tpl: Sink["template"], *args: object, **kwargs: object) -> Sanitized["html"]: ...
def html_escape(string: object) -> Sanitized["html"]: ...
@trait("debug.switch")
def debug(mode: Switch["debug"] = True) -> None: ...
@trait("web.run", "net.bind")
def run(
    app: object = ...,
    server: object = ...,
    host: Switch["bind.address"] = "127.0.0.1",
    port: int = ...,
    interval: int = ...,
    reloader: bool = ...,
    quiet: bool = ...,
    plugins: object = ...,
    debug: Switch["debug"] = None,
    **options: object,
) -> None: ...

class SimpleTemplate:
    def __init__(self, source: Sink["template"] = ..., name: object = ..., **options: object) -> None: ...
    def render(self, *args: object, **kwargs: object) -> Sanitized["html"]: ...

from werkzeug.datastructures import (
    Authorization,
    CombinedMultiDict,
    FileStorage,
    Headers,
    ImmutableMultiDict,
    MultiDict,
)

class Request:
    def __init__(self, environ: object = ..., populate_request: bool = ..., shallow: bool = ...) -> None: ...
    args: Source["request"] | Sanitized["nosql"] | ImmutableMultiDict
    form: Source["request"] | Sanitized["nosql"] | ImmutableMultiDict
    values: Source["request"] | Sanitized["nosql"] | CombinedMultiDict
    files: Source["request"] | dict[str, FileStorage]
    cookies: Source["request"] | Sanitized["nosql"] | ImmutableMultiDict
    headers: Source["request"] | Sanitized["nosql"] | Headers
    authorization: Source["request"] | Authorization
    json: Source["request"]
    data: Source["request"]
    stream: Source["request"]
    environ: Source["request"] | Sanitized["nosql"] | dict[str, str] | Entry[Clean, "wsgi.version", "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess", "wsgi.run_once", "wsgi.file_wrapper", "SERVER_SOFTWARE", "SERVER_PORT", "SERVER_PROTOCOL", "GATEWAY_INTERFACE", "REMOTE_ADDR", "REMOTE_PORT", "DOCUMENT_ROOT"]
    query_string: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    full_path: Source["request"] | Sanitized["redirect", "url"]
    url: Source["request"] | Sanitized["redirect", "url", "log", "header"]
    base_url: Source["request"] | Sanitized["redirect", "url", "log", "header"]
    referrer: Source["request"] | Sanitized["redirect"]
    user_agent: Source["request"]
    mimetype: Source["request"]
    content_type: Source["request"]
    access_route: Source["request"]
    method: Clean
    host: Clean
    host_url: Clean
    root_url: Clean
    url_root: Clean
    root_path: Clean
    scheme: Clean
    endpoint: Clean
    blueprint: Clean
    url_rule: Clean
    content_length: int
    remote_addr: Clean
    is_json: bool
    is_secure: bool
    def get_json(self, force: bool = ..., silent: bool = ..., cache: bool = ...) -> Source["request"]: ...
    def get_data(self, cache: bool = ..., as_text: bool = ..., parse_form_data: bool = ...) -> Source["request"]: ...

class Response:
    headers: Headers
    data: Sink["html"]
    location: Sink["redirect"]
    mimetype: Switch["answer.type"]
    content_type: Switch["answer.type"]
    status_code: int
    def __init__(
        self,
        response: (
            SinkUnless["html", "mimetype", "text/plain", "application/json", "text/csv", "application/octet-stream",
                       "application/pdf", "image/png", "image/jpeg", "application/zip", "application/x-ndjson",
                       "text/event-stream", "application/javascript", "text/css"]
            | SinkUnless["html", "content_type", "text/plain", "application/json", "text/csv",
                         "application/octet-stream", "application/pdf", "image/png", "image/jpeg",
                         "application/zip", "text/event-stream", "text/plain; charset=utf-8",
                         "application/json; charset=utf-8", "text/csv; charset=utf-8"]
            | SinkUnless["html", "headers", "text/plain", "application/json", "text/csv", "application/octet-stream",
                         "application/pdf", "image/png", "image/jpeg", "application/zip", "text/event-stream"]
        ) = ...,
        status: object = ...,
        headers: Switch["answer.mapped"] = ...,
        mimetype: object = None,
        content_type: object = None,
        direct_passthrough: bool = ...,
    ) -> None: ...
    def set_data(self, value: Sink["html"]) -> None: ...
    def get_data(self, as_text: bool = ...) -> object: ...
    @trait("cookie.set")
    def set_cookie(
        self,
        key: Sink["cookie"] | Switch["cookie.name"],
        value: Sink["cookie"] | Switch["cookie.value"] = "",
        max_age: Switch["cookie.max-age"] = None,
        expires: object = None,
        path: object = "/",
        domain: Sink["cookie"] = None,
        secure: Switch["cookie.secure"] = False,
        httponly: Switch["cookie.httponly"] = False,
        samesite: Switch["cookie.samesite"] = None,
        partitioned: bool = False,
    ) -> None: ...
    def delete_cookie(self, key: str, **options: object) -> None: ...

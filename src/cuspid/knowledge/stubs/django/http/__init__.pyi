from django.contrib.sessions.backends.base import SessionBase
from django.core.files.uploadedfile import UploadedFile

@carrier
class QueryDict:
    def __init__(self, query_string: object = ..., mutable: bool = ..., encoding: object = ...) -> None: ...
    def get(self, key: object, default: object = ...) -> From["self", "default"]: ...
    def getlist(self, key: object, default: object = ...) -> list[From["self", "default"]]: ...
    def urlencode(self, safe: object = ...) -> Sanitized["html", "header"]: ...

@carrier
class HttpHeaders: ...

class HttpRequest:
    GET: Source["request"] | Sanitized["nosql"] | QueryDict
    POST: Source["request"] | Sanitized["nosql"] | QueryDict
    COOKIES: Source["request"] | Sanitized["nosql"] | dict[str, str]
    META: Source["request"] | Sanitized["nosql"] | dict[str, str] | Entry[Clean, "wsgi.version", "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess", "wsgi.run_once", "wsgi.file_wrapper", "SERVER_SOFTWARE", "SERVER_PORT", "SERVER_PROTOCOL", "GATEWAY_INTERFACE", "REMOTE_ADDR", "REMOTE_PORT", "DOCUMENT_ROOT"]
    FILES: Source["request"] | dict[str, UploadedFile]
    headers: Source["request"] | Sanitized["nosql"] | HttpHeaders
    body: Source["request"]
    path: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    path_info: Source["request"] | Sanitized["redirect", "url"] | Trait["request.path"]
    content_type: Source["request"]
    content_params: Source["request"]
    method: Clean
    scheme: Clean
    encoding: Clean
    user: Clean
    resolver_match: Clean
    session: SessionBase
    def get_full_path(self, force_append_slash: bool = ...) -> Source["request"] | Sanitized["redirect", "url"]: ...
    def get_full_path_info(
        self, force_append_slash: bool = ...
    ) -> Source["request"] | Sanitized["redirect", "url"]: ...
    def build_absolute_uri(self, location: object = ...) -> str: ...
    def get_host(self) -> Clean: ...
    def get_port(self) -> Clean: ...
    def get_signed_cookie(
        self, key: str, default: object = ..., salt: str = ..., max_age: object = ...
    ) -> From["default"]: ...
    def is_secure(self) -> bool: ...
    def accepts(self, media_type: str) -> bool: ...
    def read(self, *args: object, **kwargs: object) -> Source["request"]: ...
    def readline(self, *args: object, **kwargs: object) -> Source["request"]: ...
    def readlines(self) -> Source["request"]: ...

@initial("answer.kind", "page")
class HttpResponseBase:
    headers: object
    status_code: int
    reason_phrase: str
    def __init__(
        self, content_type: object = ..., status: object = ..., reason: object = ..., charset: object = ...,
        headers: object = ...,
    ) -> None: ...
    def __setitem__(self, header: Switch["header.name"], value: SinkWhen["redirect", "header", "Location", "location"] | Switch["header.value"]) -> None: ...
    def __getitem__(self, header: str) -> Clean: ...
    def write(self, content: SinkInState["html", "answer.kind", "page"]) -> None: ...
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
    ) -> None: ...
    @trait("cookie.set")
    def set_signed_cookie(
        self,
        key: Sink["cookie"] | Switch["cookie.name"],
        value: Switch["cookie.value"],
        salt: str = ...,
        *,
        max_age: Switch["cookie.max-age"] = None,
        expires: object = None,
        path: object = "/",
        domain: Sink["cookie"] = None,
        secure: Switch["cookie.secure"] = False,
        httponly: Switch["cookie.httponly"] = False,
        samesite: Switch["cookie.samesite"] = None,
    ) -> None: ...
    def delete_cookie(self, key: str, path: object = ..., domain: object = ..., samesite: object = ...) -> None: ...

class HttpResponse(HttpResponseBase):
    content: Sink["html"]
    @sets("answer.kind", "other", content_type=("text/plain", "application/json", "text/csv", "application/octet-stream", "application/pdf", "application/zip", "application/vnd.ms-excel", "text/calendar", "application/javascript", "text/css", "text/xml", "application/xml", "image/png", "image/jpeg"))
    def __init__(
        self,
        content: SinkUnless[
            "html", "content_type", "text/plain", "text/plain; charset=utf-8", "text/plain; charset=UTF-8",
            "application/json", "application/json; charset=utf-8", "text/csv", "text/csv; charset=utf-8",
            "application/octet-stream", "application/pdf", "application/zip", "application/force-download",
            "application/vnd.ms-excel", "application/x-ndjson", "application/javascript", "text/css",
            "text/calendar", "text/event-stream", "image/png", "image/jpeg", "image/gif",
        ]
        | SinkUnless["html", "headers", "text/plain", "application/json", "text/csv", "application/octet-stream"] = ...,
        content_type: object = None,
        status: object = ...,
        reason: object = ...,
        charset: object = ...,
        headers: Switch["answer.mapped"] = ...,
    ) -> None: ...

class HttpResponseBadRequest(HttpResponse): ...
class HttpResponseNotFound(HttpResponse): ...
class HttpResponseForbidden(HttpResponse): ...
class HttpResponseServerError(HttpResponse): ...
class HttpResponseGone(HttpResponse): ...
class HttpResponseNotModified(HttpResponse): ...

class HttpResponseNotAllowed(HttpResponse):
    def __init__(self, permitted_methods: object, content: Sink["html"] = ..., **kwargs: object) -> None: ...

class HttpResponseRedirectBase(HttpResponse):
    def __init__(self, redirect_to: Sink["redirect"], *args: object, **kwargs: object) -> None: ...

class HttpResponseRedirect(HttpResponseRedirectBase): ...
class HttpResponsePermanentRedirect(HttpResponseRedirectBase): ...

class JsonResponse(HttpResponse):
    def __init__(
        self, data: object, encoder: object = ..., safe: bool = ..., json_dumps_params: object = ..., **kwargs: object
    ) -> None: ...

class StreamingHttpResponse(HttpResponseBase):
    @trait("answer.chunks")
    def __init__(
        self,
        streaming_content: SinkUnless[
            "html", "content_type", "text/plain", "application/json", "text/csv", "application/octet-stream",
            "application/zip", "application/pdf", "text/event-stream", "application/x-ndjson",
        ] = ...,
        content_type: object = None,
        **kwargs: object,
    ) -> None: ...

class FileResponse(StreamingHttpResponse):
    def __init__(
        self, streaming_content: object = ..., as_attachment: bool = ..., filename: object = ..., **kwargs: object
    ) -> None: ...

class Http404:
    def __init__(self, *args: object) -> None: ...

class BadHeaderError: ...

from starlette.datastructures import MutableHeaders

class Response:
    headers: MutableHeaders
    status_code: int
    body: object
    def __init__(
        self,
        content: SinkWhen["html", "media_type", "text/html", "application/xhtml+xml", "image/svg+xml"] | SinkWhen["html", "headers", "text/html"] = ...,
        status_code: int = ...,
        headers: Sink["header"] | Switch["answer.mapped"] = ...,
        media_type: object = None,
        background: object = ...,
    ) -> None: ...
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
        samesite: Switch["cookie.samesite"] = "lax",
        partitioned: bool = False,
    ) -> None: ...
    def delete_cookie(self, key: str, **options: object) -> None: ...

class HTMLResponse(Response):
    def __init__(
        self, content: Sink["html"] = ..., status_code: int = ..., headers: Sink["header"] | Switch["answer.mapped"] = ..., media_type: object = ...,
        background: object = ...,
    ) -> None: ...

class PlainTextResponse(Response):
    def __init__(
        self, content: object = ..., status_code: int = ..., headers: Sink["header"] | Switch["answer.mapped"] = ..., media_type: object = ...,
        background: object = ...,
    ) -> None: ...

class JSONResponse(Response):
    def __init__(
        self, content: object, status_code: int = ..., headers: Sink["header"] | Switch["answer.mapped"] = ..., media_type: object = ...,
        background: object = ...,
    ) -> None: ...

class RedirectResponse(Response):
    def __init__(
        self, url: Sink["redirect"], status_code: int = ..., headers: Sink["header"] | Switch["answer.mapped"] = ..., background: object = ...
    ) -> None: ...

class StreamingResponse(Response):
    @trait("answer.chunks")
    def __init__(
        self,
        content: SinkWhen["html", "media_type", "text/html", "application/xhtml+xml"] | SinkWhen["html", "headers", "text/html"],
        status_code: int = ...,
        headers: Sink["header"] | Switch["answer.mapped"] = ...,
        media_type: object = None,
        background: object = ...,
    ) -> None: ...

class FileResponse(Response):
    def __init__(
        self, path: Sink["path"], status_code: int = ..., headers: Sink["header"] | Switch["answer.mapped"] = ..., media_type: object = ...,
        background: object = ..., filename: object = ..., stat_result: object = ..., content_disposition_type: str = ...,
    ) -> None: ...

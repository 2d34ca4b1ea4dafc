class Response:
    body: Sink["html"]
    text: Sink["html"]
    location: Sink["redirect"]
    content_type: str
    def __init__(
        self,
        body: SinkUnless["html", "content_type", "text/plain", "application/json", "text/csv", "application/octet-stream", "application/pdf"] = ...,
        status: object = ...,
        headerlist: object = ...,
        app_iter: object = ...,
        content_type: object = None,
        conditional_response: object = ...,
        charset: object = ...,
        **kw: object,
    ) -> None: ...
    @trait("cookie.set")
    def set_cookie(
        self,
        name: Sink["cookie"] | Switch["cookie.name"],
        value: Sink["cookie"] | Switch["cookie.value"] = "",
        max_age: Switch["cookie.max-age"] = None,
        path: object = "/",
        domain: Sink["cookie"] = None,
        secure: Switch["cookie.secure"] = False,
        httponly: Switch["cookie.httponly"] = False,
        comment: object = None,
        overwrite: bool = False,
        samesite: Switch["cookie.samesite"] = None,
    ) -> None: ...

class FileResponse(Response):
    def __init__(self, path: Sink["path"], request: object = ..., cache_max_age: object = ..., content_type: object = ..., content_encoding: object = ...) -> None: ...

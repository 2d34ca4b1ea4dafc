"""What needs no import to be recognised: functions whose parameters alone tell who calls them, and routes by their
form.
"""
from django.http import HttpRequest

class _StartResponse:
    def __call__(self, status: object, headers: Switch["answer.headers"] = ..., exc_info: object = None) -> object: ...

# WSGI (PEP 3333)
@shape("wsgi", first="environ", then="start_response")
@trait("answer.typed", "answer.chunks")
def wsgi(environ: dict[str, Source["request"]], start_response: _StartResponse) -> Sink["html"]: ...

# ASGI 3
@shape("asgi", first="scope", then="receive")
def asgi(scope: Source["request"] | dict[str, Source["request"]], receive: Source["request"], send: object) -> None: ...

# AWS Lambda, and what follows it. The answer of a function behind a gateway is a mapping.
@shape("cloud_function", first="event", then="context")
@trait("answer.mapping")
def cloud_function(event: Source["request"], context: Clean) -> Sink["html"]: ...

# Django's middleware, which imports nothing of Django as a rule
@shape("middleware_call", first="request", named="__call__")
def middleware_call(request: HttpRequest) -> None: ...
@shape("middleware_request", first="request", named="process_request")
def middleware_request(request: HttpRequest) -> None: ...
@shape("middleware_view", first="request", named="process_view")
def middleware_view(request: HttpRequest, view_func: object, view_args: Source["request"], view_kwargs: Source["request"]) -> None: ...

# A route of an application that is not known: only what its path names is sure to come from the request.
@signature
@trait("entry.path-only")
def routed(*args: Source["request"], **values: Source["request"]) -> None: ...

class Application:
    @decorates("routed", path="path")
    def route(self, path: str, **options: object) -> object: ...
    @decorates("routed", path="path")
    def get(self, path: str, **options: object) -> object: ...
    @decorates("routed", path="path")
    def post(self, path: str, **options: object) -> object: ...
    @decorates("routed", path="path")
    def put(self, path: str, **options: object) -> object: ...
    @decorates("routed", path="path")
    def patch(self, path: str, **options: object) -> object: ...
    @decorates("routed", path="path")
    def delete(self, path: str, **options: object) -> object: ...

from pyramid.request import Request

# A view is given the request, or the context and the request.
@signature
@shape("view_callable", first="request")
@trait("entry.last")
def view_callable(request: Request) -> None: ...
@shape("context_view", first="context", then="request")
def context_view(context: Clean, request: Request) -> None: ...
@shape("error_view", first="exc", then="request")
def error_view(exc: Clean, request: Request) -> None: ...

# A view that is a class is made from them.
@shape("view_class", first="request", named="__init__")
def view_class(request: Request) -> None: ...
@shape("context_view_class", first="context", then="request", named="__init__")
def context_view_class(context: Clean, request: Request) -> None: ...

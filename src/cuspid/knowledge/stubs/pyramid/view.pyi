from pyramid.request import Request

@signature
@shape("view_callable", first="request")
def view_callable(request: Request) -> None: ...

@decorates("view_callable")
def view_config(*, renderer: object = ..., route_name: object = ..., request_method: object = ..., **settings: object) -> object: ...

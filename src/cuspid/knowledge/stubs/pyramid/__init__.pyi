from pyramid.request import Request

@signature
@shape("view_callable", first="request")
def view_callable(request: Request) -> None: ...

from starlette.requests import Request

@signature
@shape("endpoint", first="request")
def endpoint(request: Request) -> None: ...

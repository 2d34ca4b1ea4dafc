"""Status codes and methods."""
class HTTPStatus:
    value: int
    phrase: Clean
    description: Clean
    OK: HTTPStatus
class HTTPMethod:
    GET: HTTPMethod
    POST: HTTPMethod

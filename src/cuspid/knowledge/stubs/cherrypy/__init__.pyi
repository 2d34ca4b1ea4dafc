"""CherryPy 18: methods that are exposed are called with the path's parts and the query's parameters."""
@signature
@shape("page", attribute="exposed")
@trait("answer.typed", "entry.methods")
def page(*args: Source["request"], **values: Source["request"]) -> Sink["html"]: ...

class Request:
    params: Source["request"] | Sanitized["nosql"] | dict[str, str]
    headers: Source["request"] | Sanitized["nosql"] | dict[str, str]
    cookie: Source["request"]
    body: Source["request"]
    json: Source["request"]
    query_string: Source["request"]
    path_info: Source["request"] | Sanitized["redirect", "url"]
    method: Clean
    remote: Clean
    login: Clean
class Headers:
    def __setitem__(self, key: Switch["header.name"], value: SinkWhen["redirect", "key", "Location"] | Switch["header.value"]) -> None: ...
class Response:
    headers: Headers
    body: Sink["html"]
    status: object
class Session:
    def __getitem__(self, key: str) -> Clean: ...
    def __setitem__(self, key: str, value: Sink["session"]) -> None: ...
    def get(self, key: str, default: object = None) -> From["default"]: ...

request: Request
response: Response
session: Session

@decorates("page")
def expose(func: object = None, alias: object = None) -> Returns["func"]: ...
class HTTPRedirect(Exception):
    def __init__(self, urls: Sink["redirect"], status: object = None, encoding: object = None) -> None: ...
class InternalRedirect(Exception):
    def __init__(self, path: object, query_string: str = "") -> None: ...
class HTTPError(Exception):
    def __init__(self, status: object = 500, message: object = None) -> None: ...
def quickstart(root: object = None, script_name: str = "", config: object = None) -> None: ...
def url(path: str = "", qs: object = "", *args: object, **kwargs: object) -> str: ...
def log(msg: Sink["log"] = "", context: str = "", *args: object, **kwargs: object) -> None: ...

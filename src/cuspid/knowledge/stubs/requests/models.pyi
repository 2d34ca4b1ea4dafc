@trait("http.request")
class Request:
    def __init__(
        self,
        method: object = None,
        url: Sink["url"] | Switch["url"] = None,
        headers: Switch["http.headers"] = None,
        files: object = None,
        data: object = None,
        params: object = None,
        auth: Switch["http.auth"] = None,
        cookies: object = None,
        hooks: object = None,
        json: object = None,
    ) -> None: ...
    def prepare(self) -> PreparedRequest: ...

class PreparedRequest:
    url: str
    headers: dict
    body: object
    def prepare_url(self, url: Sink["url"], params: object) -> None: ...

class Response:
    text: Source["network"]
    content: Source["network"]
    raw: Source["network"]
    headers: Source["network"]
    cookies: Source["network"]
    reason: Source["network"]
    links: Source["network"]
    next: object
    url: str
    encoding: str
    status_code: int
    ok: bool
    history: list[Response]
    request: PreparedRequest
    def __enter__(self) -> Self: ...
    def __iter__(self) -> Iterator[Source["network"]]: ...
    def json(self, **kwargs: object) -> Source["network"]: ...
    def iter_content(self, chunk_size: int = 1, decode_unicode: bool = False) -> Iterator[Source["network"]]: ...
    def iter_lines(
        self, chunk_size: int = 512, decode_unicode: bool = False, delimiter: object = None
    ) -> Iterator[Source["network"]]: ...
    def raise_for_status(self) -> None: ...
    def close(self) -> None: ...

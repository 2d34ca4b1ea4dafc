"""What goes wrong when a URL is opened."""
class URLError(OSError):
    reason: object
class HTTPError(URLError):
    code: int
    headers: Source["network"]
    url: str
    def read(self, amt: object = None) -> Source["network"]: ...
    def info(self) -> Source["network"]: ...
class ContentTooShortError(URLError): ...

from io import BytesIO
@carrier
class QueryParams:
    def get(self, key: object, default: object = ...) -> From["self", "default"]: ...

@carrier
class Headers:
    def get(self, key: object, default: object = ...) -> From["self", "default"]: ...

# Starlette checks neither names nor values for line breaks.
class MutableHeaders:
    def __setitem__(self, key: Sink["header"], value: Sink["header"] | SinkWhen["redirect", "key", "Location", "location"]) -> None: ...
    def append(self, key: Sink["header"], value: Sink["header"]) -> None: ...
    def setdefault(self, key: Sink["header"], value: Sink["header"]) -> object: ...
    def update(self, other: Sink["header"]) -> None: ...

@carrier
class FormData:
    def get(self, key: object, default: object = ...) -> From["self", "default"]: ...

@carrier
class UploadFile:
    filename: str
    file: BytesIO
    size: int
    content_type: str
    async def read(self, size: int = ...) -> From["self"]: ...
    async def write(self, data: object) -> None: ...
    async def seek(self, offset: int) -> None: ...
    async def close(self) -> None: ...

@carrier
@trait("text")
class URL:
    path: Sanitized["redirect", "url", "log", "header"]
    query: str
    fragment: Sanitized["log", "header"]
    hostname: Clean
    port: int
    scheme: Clean

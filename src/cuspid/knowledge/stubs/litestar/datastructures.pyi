from io import BytesIO
@carrier
class UploadFile:
    filename: str
    content_type: str
    headers: object
    file: BytesIO
    async def read(self, size: int = -1) -> From["self"]: ...
    async def close(self) -> None: ...
class State: ...

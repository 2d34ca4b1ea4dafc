"""Parts of messages."""
from email.message import Message
@carrier
class MIMEApplication(Message):
    def __init__(self, _data: object, _subtype: str = "octet-stream", _encoder: object = ..., *, policy: object = None, **_params: object) -> None: ...

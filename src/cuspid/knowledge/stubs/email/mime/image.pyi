"""Parts of messages."""
from email.message import Message
@carrier
class MIMEImage(Message):
    def __init__(self, _imagedata: object, _subtype: object = None, _encoder: object = ..., *, policy: object = None, **_params: object) -> None: ...

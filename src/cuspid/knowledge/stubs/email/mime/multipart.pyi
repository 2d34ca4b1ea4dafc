"""Parts of messages."""
from email.message import Message
@carrier
class MIMEMultipart(Message):
    def __init__(self, _subtype: str = "mixed", boundary: object = None, _subparts: object = None, *, policy: object = None, **_params: object) -> None: ...

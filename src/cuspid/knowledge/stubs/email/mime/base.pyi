"""Parts of messages."""
from email.message import Message
@carrier
class MIMEBase(Message):
    def __init__(self, _maintype: str, _subtype: str, *, policy: object = None, **_params: object) -> None: ...

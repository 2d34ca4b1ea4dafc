"""Parts of messages."""
from email.message import Message
@carrier
class MIMEText(Message):
    def __init__(self, _text: object, _subtype: str = "plain", _charset: object = None, *, policy: object = None) -> None: ...

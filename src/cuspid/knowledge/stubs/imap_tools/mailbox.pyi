@carrier
class MailMessage:
    subject: Source["message"]
    from_: Source["message"]
    text: Source["message"]
    html: Source["message"]
    headers: Source["message"]
    attachments: Source["message"]

class BaseMailBox:
    def __enter__(self) -> Self: ...
    @trait("imap.login")
    def login(self, username: object, password: object, initial_folder: object = "INBOX") -> Self: ...
    def fetch(self, criteria: object = "ALL", **kwargs: object) -> Iterator[MailMessage]: ...
    def logout(self) -> object: ...

@initial("mail.tls", "off")
class MailBoxUnencrypted(BaseMailBox):
    def __init__(self, host: str = "", port: int = 143, timeout: object = None) -> None: ...

@initial("mail.tls", "on")
class MailBox(BaseMailBox):
    def __init__(self, host: str = "", port: int = 993, timeout: object = None, **kwargs: object) -> None: ...

@initial("mail.tls", "on")
class MailBoxStartTls(BaseMailBox):
    def __init__(self, host: str = "", port: int = 993, timeout: object = None, **kwargs: object) -> None: ...

MailBoxTls = MailBoxStartTls

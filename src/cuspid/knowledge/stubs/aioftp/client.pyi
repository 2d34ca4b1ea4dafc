@trait("ftp.client")
class Client:
    def __init__(
        self,
        *,
        socket_timeout: object = None,
        connection_timeout: object = None,
        encoding: str = "utf-8",
        ssl: Switch["ftp.tls"] = None,
        **kwargs: object,
    ) -> None: ...
    @trait("ftp.client")
    @classmethod
    def context(
        cls,
        host: str,
        port: int = 21,
        user: Switch["ftp.user"] = "anonymous",
        password: object = "anon@",
        account: str = "",
        upgrade_to_tls: Switch["ftp.upgrade"] = False,
        ssl: Switch["ftp.tls"] = None,
        **kwargs: object,
    ) -> Client: ...
    async def __aenter__(self) -> Self: ...
    async def connect(self, host: str, port: int = 21) -> object: ...
    @trait("ftp.starttls")
    async def upgrade_to_tls(self, sslcontext: object = None) -> None: ...
    @trait("ftp.login")
    async def login(
        self, user: Switch["ftp.user"] = "anonymous", password: object = "anon@", account: str = ""
    ) -> None: ...
    @trait("ftp.upload")
    async def upload(
        self, source: Sink["path"], destination: object = "", *, write_into: bool = False, block_size: int = 8192
    ) -> None: ...
    @trait("ftp.transfer")
    async def download(
        self, source: object, destination: Sink["path"] = "", *, write_into: bool = False, block_size: int = 8192
    ) -> None: ...
    @trait("ftp.upload")
    def upload_stream(self, destination: object, *, offset: int = 0) -> object: ...
    @trait("ftp.transfer")
    def download_stream(self, source: object, *, offset: int = 0) -> object: ...
    async def quit(self) -> None: ...
    def close(self) -> None: ...

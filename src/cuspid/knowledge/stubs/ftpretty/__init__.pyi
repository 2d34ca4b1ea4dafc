@trait("ftp.client")
class ftpretty:
    def __init__(
        self,
        host: str,
        user: Switch["ftp.user"],
        password: object,
        secure: Switch["ftp.tls"] = False,
        passive: bool = True,
        ftp_conn: object = None,
        **kwargs: object,
    ) -> None: ...
    @trait("ftp.transfer")
    def get(self, remote: str, local: object = None) -> Source["network"]: ...
    @trait("ftp.upload")
    def put(self, local: object, remote: str, contents: object = None, quiet: bool = False) -> object: ...
    @trait("ftp.upload")
    def upload_tree(self, src: Sink["path"], dst: str, ignore: object = None) -> object: ...
    def close(self) -> None: ...

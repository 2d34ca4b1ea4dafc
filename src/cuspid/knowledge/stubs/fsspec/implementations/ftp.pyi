@trait("ftp.client")
class FTPFileSystem:
    def __init__(
        self,
        host: str,
        port: int = 21,
        username: Switch["ftp.user"] = None,
        password: object = None,
        acct: object = None,
        block_size: object = None,
        tempdir: object = None,
        timeout: object = 30,
        encoding: str = "utf-8",
        tls: Switch["ftp.tls"] = False,
        **kwargs: object,
    ) -> None: ...
    @trait("ftp.upload")
    def put(self, lpath: Sink["path"], rpath: object, **kwargs: object) -> object: ...
    @trait("ftp.upload")
    def put_file(self, lpath: Sink["path"], rpath: object, **kwargs: object) -> None: ...
    @trait("ftp.transfer")
    def get(self, rpath: object, lpath: Sink["path"], **kwargs: object) -> object: ...
    @trait("ftp.transfer")
    def get_file(self, rpath: object, lpath: Sink["path"] = None, **kwargs: object) -> None: ...
    @trait("ftp.transfer")
    def open(self, path: str, mode: str = "rb", **kwargs: object) -> Source["network"]: ...

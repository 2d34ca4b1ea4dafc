@trait("ftp.server", "net.bind")
class FTPServer:
    def __init__(
        self,
        address_or_socket: Switch["bind.address"],
        handler: Switch["ftp.handler"],
        ioloop: object = None,
        backlog: int = 100,
    ) -> None: ...
    def serve_forever(self, timeout: object = None, blocking: bool = True, handle_exit: bool = True) -> None: ...
    def close_all(self) -> None: ...

@trait("ftp.server", "net.bind")
class ThreadedFTPServer:
    def __init__(
        self,
        address_or_socket: Switch["bind.address"],
        handler: Switch["ftp.handler"],
        ioloop: object = None,
        backlog: int = 100,
    ) -> None: ...
    def serve_forever(self, timeout: object = None, blocking: bool = True, handle_exit: bool = True) -> None: ...
    def close_all(self) -> None: ...

@trait("ftp.server", "net.bind")
class MultiprocessFTPServer:
    def __init__(
        self,
        address_or_socket: Switch["bind.address"],
        handler: Switch["ftp.handler"],
        ioloop: object = None,
        backlog: int = 100,
    ) -> None: ...
    def serve_forever(self, timeout: object = None, blocking: bool = True, handle_exit: bool = True) -> None: ...
    def close_all(self) -> None: ...

@trait("ssh.client")
class pxssh:
    def __init__(
        self,
        timeout: object = 30,
        maxread: int = 2000,
        searchwindowsize: object = None,
        logfile: object = None,
        cwd: object = None,
        env: object = None,
        ignore_sighup: bool = True,
        echo: bool = True,
        options: Switch["ssh.options"] = ...,
        **kwargs: object,
    ) -> None: ...
    def login(self, server: str, username: object = None, password: object = "", **kwargs: object) -> bool: ...
    def sendline(self, s: Sink["command"] = "") -> int: ...
    def prompt(self, timeout: object = -1) -> bool: ...
    def logout(self) -> None: ...

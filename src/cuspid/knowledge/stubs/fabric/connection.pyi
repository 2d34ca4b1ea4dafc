class Result:
    stdout: Source["network"]
    stderr: Source["network"]
    ok: bool
    exited: int

@trait("ssh.accepts-by-default")
class Connection:
    def __init__(
        self,
        host: str,
        user: object = None,
        port: object = None,
        config: object = None,
        gateway: object = None,
        forward_agent: object = None,
        connect_timeout: object = None,
        connect_kwargs: object = None,
        inline_ssh_env: object = None,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def run(self, command: Sink["command"], **kwargs: object) -> Result: ...
    def sudo(self, command: Sink["command"], **kwargs: object) -> Result: ...
    def local(self, command: Sink["command"], **kwargs: object) -> Result: ...
    def get(self, remote: str, local: Sink["path"] = None, preserve_mode: bool = True) -> object: ...
    def put(self, local: Sink["path"], remote: object = None, preserve_mode: bool = True) -> object: ...
    def close(self) -> None: ...

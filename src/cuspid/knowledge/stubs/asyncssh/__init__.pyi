class SSHCompletedProcess:
    stdout: Source["network"]
    stderr: Source["network"]
    exit_status: int

class SSHClientConnection:
    async def __aenter__(self) -> Self: ...
    async def run(self, *args: Sink["command"], **kwargs: object) -> SSHCompletedProcess: ...
    async def create_process(self, *args: Sink["command"], **kwargs: object) -> object: ...
    async def start_sftp_client(self, **kwargs: object) -> object: ...
    def close(self) -> None: ...

@trait("ssh.client")
def connect(
    host: str = "",
    port: object = ...,
    *,
    known_hosts: Switch["ssh.known-hosts"] = ...,
    username: object = ...,
    password: object = None,
    client_keys: object = ...,
    options: object = None,
    **kwargs: object,
) -> SSHClientConnection: ...

@trait("ssh.client")
def create_connection(
    client_factory: object,
    host: str = "",
    port: object = ...,
    *,
    known_hosts: Switch["ssh.known-hosts"] = ...,
    options: object = None,
    **kwargs: object,
) -> tuple[SSHClientConnection, object]: ...

@trait("ssh.client")
class SSHClientConnectionOptions:
    def __init__(
        self, options: object = None, *, known_hosts: Switch["ssh.known-hosts"] = ..., **kwargs: object
    ) -> None: ...

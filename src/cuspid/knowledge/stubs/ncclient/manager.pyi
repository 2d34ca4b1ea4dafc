class Manager:
    def __enter__(self) -> Self: ...

@trait("ssh.client")
def connect(
    *args: object,
    host: object = None,
    port: int = 830,
    hostkey_verify: Switch["ssh.verify"] = True,
    **kwds: object,
) -> Manager: ...

@trait("ssh.client")
def connect_ssh(
    *args: object,
    host: object = None,
    port: int = 830,
    hostkey_verify: Switch["ssh.verify"] = True,
    **kwds: object,
) -> Manager: ...

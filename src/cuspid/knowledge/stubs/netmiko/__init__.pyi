@trait("device.connect", "ssh.client")
def ConnectHandler(
    *args: object,
    device_type: Switch["device.type"],
    host: str = "",
    username: str = "",
    password: object = None,
    secret: str = "",
    port: object = None,
    ssh_strict: Switch["ssh.verify-by-default"] = False,
    system_host_keys: bool = False,
    **kwargs: object,
) -> BaseConnection: ...

Netmiko = ConnectHandler

class BaseConnection:
    def __enter__(self) -> Self: ...
    def send_command(self, command_string: object, **kwargs: object) -> Source["network"]: ...
    def send_config_set(self, config_commands: object = None, **kwargs: object) -> Source["network"]: ...
    def disconnect(self) -> None: ...

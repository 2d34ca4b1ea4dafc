from winrm.protocol import Protocol as Protocol

class Response:
    std_out: Source["network"]
    std_err: Source["network"]
    status_code: int

@trait("tls.client")
class Session:
    def __init__(
        self,
        target: str,
        auth: object,
        *,
        transport: object = "plaintext",
        server_cert_validation: Switch["tls.verify-word"] = "validate",
        **kwargs: object,
    ) -> None: ...
    def run_cmd(self, command: Sink["command"], args: object = ...) -> Response: ...
    def run_ps(self, script: Sink["command"]) -> Response: ...

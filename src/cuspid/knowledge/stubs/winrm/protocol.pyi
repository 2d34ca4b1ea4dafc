@trait("tls.client")
class Protocol:
    def __init__(
        self,
        endpoint: str,
        transport: object = "plaintext",
        username: object = None,
        password: object = None,
        *args: object,
        server_cert_validation: Switch["tls.verify-word"] = "validate",
        **kwargs: object,
    ) -> None: ...

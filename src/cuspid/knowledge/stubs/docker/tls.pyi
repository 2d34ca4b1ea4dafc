@trait("tls.client")
class TLSConfig:
    def __init__(
        self, client_cert: object = None, ca_cert: object = None, verify: Switch["tls.verify"] = None
    ) -> None: ...

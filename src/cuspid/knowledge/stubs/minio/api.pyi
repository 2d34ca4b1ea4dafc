@trait("tls.client")
class Minio:
    def __init__(
        self,
        endpoint: str,
        access_key: object = None,
        secret_key: object = None,
        session_token: object = None,
        secure: Switch["tls"] = True,
        region: object = None,
        http_client: object = None,
        credentials: object = None,
        cert_check: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

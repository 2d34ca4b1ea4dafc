@trait("tls.client")
class Gitlab:
    def __init__(
        self,
        url: object = None,
        private_token: object = None,
        oauth_token: object = None,
        job_token: object = None,
        ssl_verify: Switch["tls.verify"] = True,
        http_username: object = None,
        http_password: object = None,
        timeout: object = None,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class Github:
    def __init__(
        self,
        login_or_token: object = None,
        password: object = None,
        jwt: object = None,
        *args: object,
        verify: Switch["tls.verify"] = True,
        timeout: int = 15,
        auth: object = None,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class JIRA:
    def __init__(
        self,
        server: object = None,
        options: Switch["tls.verify-options"] = None,
        basic_auth: object = None,
        token_auth: object = None,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class KeycloakOpenID:
    def __init__(
        self,
        server_url: str,
        realm_name: str,
        client_id: str,
        client_secret_key: object = None,
        verify: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class KeycloakAdmin:
    def __init__(
        self,
        server_url: object = None,
        grant_type: object = None,
        username: object = None,
        password: object = None,
        *args: object,
        verify: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

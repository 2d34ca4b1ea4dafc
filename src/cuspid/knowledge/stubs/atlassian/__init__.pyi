@trait("tls.client")
class Jira:
    def __init__(
        self,
        url: str,
        username: object = None,
        password: object = None,
        timeout: object = 75,
        *args: object,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class Confluence:
    def __init__(
        self,
        url: str,
        username: object = None,
        password: object = None,
        timeout: object = 75,
        *args: object,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class Bitbucket:
    def __init__(
        self,
        url: str,
        username: object = None,
        password: object = None,
        timeout: object = 75,
        *args: object,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class Bamboo:
    def __init__(
        self,
        url: str,
        username: object = None,
        password: object = None,
        timeout: object = 75,
        *args: object,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...

@trait("tls.client")
class ServiceDesk:
    def __init__(
        self,
        url: str,
        username: object = None,
        password: object = None,
        timeout: object = 75,
        *args: object,
        verify_ssl: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...


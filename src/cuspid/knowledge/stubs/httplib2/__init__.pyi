@trait("tls.client", "tls.versioned")
class Http:
    disable_ssl_certificate_validation: Switch["tls.insecure"]
    def __init__(
        self,
        cache: object = None,
        timeout: object = None,
        proxy_info: object = ...,
        ca_certs: object = None,
        disable_ssl_certificate_validation: Switch["tls.insecure"] = False,
        tls_maximum_version: Switch["tls.maximum-version"] = None,
        tls_minimum_version: Switch["tls.minimum-version"] = None,
    ) -> None: ...
    @trait("http.request")
    def request(
        self,
        uri: Sink["url"] | Switch["url"],
        method: str = "GET",
        body: object = None,
        headers: Switch["http.headers"] = None,
        redirections: int = 5,
        connection_type: object = None,
    ) -> tuple[Source["network"], Source["network"]]: ...
    def add_credentials(self, name: object, password: object, domain: str = "") -> None: ...

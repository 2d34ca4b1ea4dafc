@trait("tls.client")
class Configuration:
    verify_ssl: Switch["tls.verify"]
    assert_hostname: object
    ssl_ca_cert: object
    host: object
    debug: object
    def __init__(
        self,
        host: object = None,
        *,
        verify_ssl: Switch["tls.verify"] = True,
        assert_hostname: Switch["tls.verify-hostname"] = None,
        **kwargs: object,
    ) -> None: ...

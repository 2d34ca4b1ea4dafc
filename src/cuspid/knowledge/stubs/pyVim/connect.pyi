@trait("tls.client")
def SmartConnect(
    protocol: str = "https",
    host: str = "localhost",
    port: int = 443,
    user: str = "root",
    pwd: str = "",
    *args: object,
    sslContext: object = None,
    disableSslCertValidation: Switch["tls.insecure"] = False,
    **kwargs: object,
) -> object: ...

@trait("tls.client")
def Connect(
    host: str = "localhost",
    port: int = 443,
    user: str = "root",
    pwd: str = "",
    *args: object,
    sslContext: object = None,
    disableSslCertValidation: Switch["tls.insecure"] = False,
    **kwargs: object,
) -> object: ...

@trait("tls.unverified-client")
def SmartConnectNoSSL(*args: object, **kwargs: object) -> object: ...

@trait("tls.unverified-client")
def ConnectNoSSL(*args: object, **kwargs: object) -> object: ...

from ssl import SSLContext

@trait("tls.context", "tls.versioned")
def create_urllib3_context(
    ssl_version: Switch["tls.version"] = None,
    cert_reqs: Switch["tls.verify"] = None,
    options: object = None,
    ciphers: object = None,
    ssl_minimum_version: Switch["tls.minimum-version"] = None,
    ssl_maximum_version: Switch["tls.maximum-version"] = None,
    verify_flags: object = None,
) -> SSLContext: ...

@trait("tls.client", "tls.versioned")
def ssl_wrap_socket(
    sock: object,
    keyfile: object = None,
    certfile: object = None,
    cert_reqs: Switch["tls.verify"] = None,
    ca_certs: object = None,
    server_hostname: object = None,
    ssl_version: Switch["tls.version"] = None,
    ciphers: object = None,
    ssl_context: object = None,
    ca_cert_dir: object = None,
    key_password: object = None,
    ca_cert_data: object = None,
    tls_in_tls: bool = False,
) -> object: ...

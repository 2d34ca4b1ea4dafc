@trait("tls.client")
def get_client(
    *,
    host: object = None,
    username: object = None,
    password: object = "",
    verify: Switch["tls.verify"] = True,
    **kwargs: object,
) -> object: ...

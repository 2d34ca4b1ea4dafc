@trait("telnet.client-or-tls")
async def open_connection(
    host: object = None, port: int = 23, *, ssl: Switch["telnet.tls"] = None, **kwargs: object
) -> tuple[Source["network"], object]: ...

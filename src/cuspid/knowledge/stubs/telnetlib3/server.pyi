@trait("telnet.server", "net.bind")
async def create_server(
    host: Switch["bind.address"] = None, port: int = 23, protocol_factory: object = ..., **kwargs: object
) -> object: ...

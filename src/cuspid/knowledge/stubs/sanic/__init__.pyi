class Sanic:
    def __init__(self, name: object = None, **kwargs: object) -> None: ...
    @trait("web.run", "net.bind")
    def run(
        self,
        host: Switch["bind.address"] = "127.0.0.1",
        port: object = None,
        *,
        dev: bool = False,
        debug: Switch["debug"] = False,
        **kwargs: object,
    ) -> None: ...

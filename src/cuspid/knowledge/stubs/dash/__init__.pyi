class Dash:
    def __init__(self, name: object = None, **kwargs: object) -> None: ...
    @trait("web.run", "net.bind")
    def run(
        self,
        host: Switch["bind.address"] = "127.0.0.1",
        port: object = None,
        proxy: object = None,
        debug: Switch["debug"] = None,
        **kwargs: object,
    ) -> None: ...
    @trait("web.run", "net.bind")
    def run_server(
        self,
        host: Switch["bind.address"] = "127.0.0.1",
        port: object = None,
        proxy: object = None,
        debug: Switch["debug"] = None,
        **kwargs: object,
    ) -> None: ...

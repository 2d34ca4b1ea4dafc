@trait("flask.app")
class Quart:
    debug: Switch["debug"]
    def __init__(self, import_name: str, **options: object) -> None: ...
    @trait("web.run", "net.bind")
    def run(
        self,
        host: Switch["bind.address"] = "127.0.0.1",
        port: object = None,
        debug: Switch["debug"] = None,
        use_reloader: bool = True,
        **kwargs: object,
    ) -> None: ...

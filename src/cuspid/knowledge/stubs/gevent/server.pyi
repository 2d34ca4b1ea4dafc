@trait("net.bind")
class StreamServer:
    def __init__(
        self,
        listener: Switch["bind.address"],
        handle: object = None,
        backlog: object = None,
        spawn: object = "default",
        **ssl_args: object,
    ) -> None: ...
    def serve_forever(self, stop_timeout: object = None) -> None: ...
    def start(self) -> None: ...

from gevent.server import StreamServer

@trait("net.bind")
class WSGIServer(StreamServer):
    def __init__(
        self,
        listener: Switch["bind.address"],
        application: object = None,
        backlog: object = None,
        spawn: object = "default",
        **kwargs: object,
    ) -> None: ...

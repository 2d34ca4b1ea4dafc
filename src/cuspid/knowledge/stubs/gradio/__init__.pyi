class Blocks:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def __enter__(self) -> Self: ...
    @trait("net.bind")
    def launch(
        self,
        inline: object = None,
        inbrowser: bool = False,
        share: object = None,
        debug: object = False,
        *args: object,
        server_name: Switch["bind.address"] = "127.0.0.1",
        server_port: object = None,
        **kwargs: object,
    ) -> object: ...

class Interface(Blocks):
    def __init__(self, fn: object, inputs: object = None, outputs: object = None, **kwargs: object) -> None: ...

class ChatInterface(Blocks):
    def __init__(self, fn: object, **kwargs: object) -> None: ...

from flask import Flask
from dash.dependencies import Input as Input
from dash.dependencies import Output as Output
from dash.dependencies import State as State

@signature
def callback_function(*args: Source["request"], **values: Source["request"]) -> None: ...
@decorates("callback_function")
def callback(*args: object, **kwargs: object) -> object: ...

class Dash:
    server: Flask
    @decorates("callback_function")
    def callback(self, *args: object, **kwargs: object) -> object: ...
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

from starlette.routing import Router

@trait("web.app")
class Starlette(Router):
    def __init__(self, debug: Switch["debug"] = False, routes: object = ..., **options: object) -> None: ...
    debug: Switch["debug"]

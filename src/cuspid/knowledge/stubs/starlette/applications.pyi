from starlette.routing import Router

@trait("web.app")
class Starlette(Router):
    def __init__(self, debug: Switch["debug"] = False, routes: object = ..., **options: object) -> None: ...
    debug: Switch["debug"]
    state: AppState

# What is stored in it while the application starts is found again by handlers.
@trait("object.shared")
class AppState: ...

from pyramid import view_callable as view_callable

@decorates("view_callable")
def view_config(*, renderer: object = ..., route_name: object = ..., request_method: object = ..., **settings: object) -> object: ...

@trait("web.run", "net.bind")
def run_simple(
    hostname: Switch["bind.address"],
    port: int,
    application: object,
    use_reloader: bool = ...,
    use_debugger: Switch["debug"] = False,
    **options: object,
) -> None: ...

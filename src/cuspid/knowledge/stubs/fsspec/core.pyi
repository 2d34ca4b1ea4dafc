@trait("url.fs")
def open(
    urlpath: Sink["path", "url"] | Switch["url"], mode: str = "rb", *, tls: Switch["ftp.tls"] = False, **kwargs: object
) -> Source["network"]: ...

@trait("url.fs")
def open_files(
    urlpath: Sink["path", "url"] | Switch["url"], mode: str = "rb", *, tls: Switch["ftp.tls"] = False, **kwargs: object
) -> list[Source["network"]]: ...

@trait("url.fs")
def url_to_fs(
    url: Sink["path", "url"] | Switch["url"], *, tls: Switch["ftp.tls"] = False, **kwargs: object
) -> tuple[object, object]: ...

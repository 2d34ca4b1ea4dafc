@trait("numpy.load")
def load(
    file: SinkWhen["deserialize", "allow_pickle"],
    mmap_mode: object = ...,
    allow_pickle: Switch["pickle.allowed"] = False,
    fix_imports: bool = ...,
    encoding: str = ...,
    **options: object,
) -> object: ...

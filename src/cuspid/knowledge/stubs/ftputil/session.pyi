def session_factory(
    base_class: object = ...,
    port: int = 21,
    use_passive_mode: object = None,
    *,
    encrypt_data_channel: bool = True,
    encoding: object = None,
    debug_level: object = None,
) -> object: ...

class AsyncConsumer:
    scope: Source["request"] | dict[str, Source["request"]]
    channel_layer: Clean
    channel_name: Clean
    @classmethod
    def as_asgi(cls, **initkwargs: object) -> Returns["cls"]: ...
class SyncConsumer(AsyncConsumer): ...

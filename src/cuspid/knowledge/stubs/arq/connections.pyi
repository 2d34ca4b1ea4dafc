from arq import ArqRedis as ArqRedis
from arq import create_pool as create_pool
class RedisSettings:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

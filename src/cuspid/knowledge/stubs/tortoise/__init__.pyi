from tortoise.connection import connections as connections
from tortoise.connection import Client

class Tortoise:
    @classmethod
    def get_connection(cls, connection_name: str) -> Client: ...
    @classmethod
    async def init(cls, *args: object, **kwargs: object) -> None: ...

"""nats-py 2: messages of NATS."""
from nats.aio.client import Client as NATS
from nats.aio.client import Client
async def connect(servers: object = ..., **options: object) -> Client: ...

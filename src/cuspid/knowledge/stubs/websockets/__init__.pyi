from websockets.asyncio.client import connect as connect
from websockets.asyncio.server import serve as serve

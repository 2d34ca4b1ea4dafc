"""Safe: a JSON message is a number."""

import os

from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Dimmer(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content, **kwargs):
        level = int(content["level"])
        os.system(f"dimmer {level}")  # ok: CSP-D003

"""Unsafe: a JSON message becomes a command."""

import os

from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Dimmer(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content, **kwargs):
        level = content["level"]
        os.system(f"dimmer {level}")  # finding: CSP-D003

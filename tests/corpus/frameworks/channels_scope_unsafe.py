"""Unsafe: a part of the path of a socket names a file."""

import os

from channels.generic.websocket import AsyncWebsocketConsumer


class Tail(AsyncWebsocketConsumer):
    async def connect(self):
        name = self.scope["url_route"]["kwargs"]["name"]
        await self.accept()
        with open("/var/log/jobs/" + name) as lines:  # finding: CSP-D501
            await self.send(text_data=lines.read())

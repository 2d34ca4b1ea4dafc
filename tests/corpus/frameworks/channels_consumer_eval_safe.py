"""A socket of Django's that works sums out."""

import ast
import json

from channels.generic.websocket import AsyncWebsocketConsumer


class Sums(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        text = json.loads(text_data)["sum"]
        value = ast.literal_eval(text)  # ok: CSP-D001
        await self.send(text_data=json.dumps({"value": value}))

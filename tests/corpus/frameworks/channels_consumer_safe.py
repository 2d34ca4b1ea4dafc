"""Safe: a message is bound."""

import json

from channels.generic.websocket import WebsocketConsumer
from django.db import connection


class Chat(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        room = json.loads(text_data)["room"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT topic FROM rooms WHERE name = %s", [room])  # ok: CSP-D101

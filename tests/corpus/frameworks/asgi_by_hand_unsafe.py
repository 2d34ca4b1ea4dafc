"""Unsafe: an ASGI application by hand becomes a command."""

import os
import shlex
from urllib.parse import parse_qs


async def app(scope, receive, send):
    query = parse_qs(scope["query_string"].decode())
    os.system("ring " + query["bell"][0])  # finding: CSP-D003
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"rung"})

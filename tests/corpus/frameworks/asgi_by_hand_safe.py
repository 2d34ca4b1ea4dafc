"""Safe: the value is quoted."""

import os
import shlex
from urllib.parse import parse_qs


async def app(scope, receive, send):
    query = parse_qs(scope["query_string"].decode())
    os.system("ring " + shlex.quote(query["bell"][0]))  # ok: CSP-D003
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"rung"})

"""Safe: the body of a request is read as JSON."""

import json
import pickle


async def application(scope, receive, send):
    message = await receive()
    body = message["body"]
    value = json.loads(body)  # ok: CSP-D201
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": str(value).encode()})

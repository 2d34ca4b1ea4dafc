"""Unsafe: the body of a request is unpickled."""

import json
import pickle


async def application(scope, receive, send):
    message = await receive()
    body = message["body"]
    value = pickle.loads(body)  # finding: CSP-D201
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": str(value).encode()})

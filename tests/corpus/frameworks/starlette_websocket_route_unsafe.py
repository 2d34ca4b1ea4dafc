"""Unsafe: a socket's text names a file."""

from starlette.routing import WebSocketRoute

TOPICS = {"tides", "winds"}


async def feed(websocket):
    await websocket.accept()
    topic = await websocket.receive_text()
    if not topic:
        return
    with open(f"/srv/feeds/{topic}") as lines:  # finding: CSP-D501
        for line in lines:
            await websocket.send_text(line)


routes = [WebSocketRoute("/feed", feed)]

"""A proxy in front of several services."""

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

SERVICES = {"users": "http://users.internal:8000", "shop": "http://shop.internal:8000"}


class Forwarder:
    def __init__(self) -> None:
        self.client = httpx.AsyncClient(timeout=10)

    async def __call__(self, request: Request) -> Response:
        base = SERVICES.get(request.headers.get("x-service", ""), SERVICES["users"])
        body = await request.body()
        outgoing = self.client.build_request(request.method, base + "/ping", content=body)  # ok: CSP-D402
        answer = await self.client.send(outgoing)
        return Response(answer.content, answer.status_code, media_type="application/octet-stream")


app = Starlette(routes=[Route("/ping", Forwarder(), methods=["GET", "POST"])])

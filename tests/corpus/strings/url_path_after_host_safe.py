"""An address of which the host, or only the path, comes from outside."""

import httpx
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def stock(request):
    part = request.query_params["part"]
    region = request.path_params["region"]
    async with httpx.AsyncClient(timeout=10) as client:
        answer = await client.get(f"https://stock.example.com/{region}/parts/{part}")  # ok: CSP-D402
    return JSONResponse(answer.json())


app = Starlette(routes=[Route("/stock/{region}", stock)])

"""Unsafe: a tool's argument is requested."""

import httpx
from fastmcp import FastMCP

server = FastMCP("weather")


@server.tool
async def forecast(place: str) -> str:
    async with httpx.AsyncClient() as client:
        answer = await client.get(place)  # finding: CSP-D402
        return answer.text

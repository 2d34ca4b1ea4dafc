"""Safe: a tool's argument is a part of a fixed address."""

import httpx
from fastmcp import FastMCP

server = FastMCP("weather")


@server.tool
async def forecast(place: str) -> str:
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://weather.example.org/" + place)  # ok: CSP-D402
        return answer.text

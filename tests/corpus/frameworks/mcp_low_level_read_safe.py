"""A tool that lets an assistant read notes."""

from pathlib import Path

import mcp.types as types
from mcp.server import Server

server = Server("notes")
NOTES = Path("/srv/notes").resolve()


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name="read", description="Read a note", inputSchema={"type": "object"})]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name != "read":
        raise ValueError(name)
    path = (NOTES / arguments["note"]).resolve()
    path.relative_to(NOTES)
    return [types.TextContent(type="text", text=path.read_text())]  # ok: CSP-D501

"""Safe: they are bound."""

import sqlite3

from mcp.server import Server
from mcp.types import TextContent

server = Server("library")


@server.call_tool()
async def call_tool(name, arguments):
    title = arguments["title"]
    rows = sqlite3.connect("books.db").execute("SELECT * FROM books WHERE title = ?", (title,))  # ok: CSP-D101
    return [TextContent(type="text", text=str(rows.fetchall()))]

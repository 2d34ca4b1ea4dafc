"""Unsafe: a resource's part of the address names a file."""

import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("docs")


@mcp.resource("docs://{name}")
def document(name: str) -> str:
    with open(os.path.join("docs", name)) as file:  # finding: CSP-D501
        return file.read()

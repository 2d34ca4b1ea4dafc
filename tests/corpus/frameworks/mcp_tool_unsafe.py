"""Unsafe: a tool's argument becomes a command."""

import os
import shlex

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ops")


@mcp.tool()
def restart(service: str) -> str:
    """Restart a service."""
    os.system("systemctl restart " + service)  # finding: CSP-D003
    return "restarted"

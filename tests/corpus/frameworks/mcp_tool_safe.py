"""Safe: a tool's argument is quoted."""

import os
import shlex

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ops")


@mcp.tool()
def restart(service: str) -> str:
    """Restart a service."""
    os.system("systemctl restart " + shlex.quote(service))  # ok: CSP-D003
    return "restarted"

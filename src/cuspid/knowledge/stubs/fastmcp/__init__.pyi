"""FastMCP 2: a model chooses what tools are given."""
from mcp.server.fastmcp import Context as Context
from mcp.server.fastmcp import FastMCP as FastMCP

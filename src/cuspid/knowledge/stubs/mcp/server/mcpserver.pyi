from mcp.server.fastmcp import Context as Context
from mcp.server.fastmcp import FastMCP as MCPServer

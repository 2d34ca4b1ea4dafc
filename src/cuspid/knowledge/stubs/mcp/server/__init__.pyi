from mcp.server.fastmcp import FastMCP as FastMCP
from mcp.server.fastmcp import FastMCP as MCPServer
from mcp.server.lowlevel import Server as Server

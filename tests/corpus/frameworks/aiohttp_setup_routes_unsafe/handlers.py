"""Unsafe: handlers in a file of their own, routed by a function of another one."""

import os

from aiohttp import web


async def spin(request):
    os.system("spin " + request.match_info["speed"])  # finding: CSP-D003
    return web.Response(text="spun")

"""Safe: the route's pattern lets digits in."""

import os

from aiohttp import web


async def spin(request):
    os.system("spin " + request.match_info["speed"])  # ok: CSP-D003
    return web.Response(text="spun")

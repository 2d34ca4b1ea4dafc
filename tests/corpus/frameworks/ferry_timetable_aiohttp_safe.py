"""The timetable of a ferry line, with an export that a tool makes."""

import asyncio
import re
import shlex

from aiohttp import web

routes = web.RouteTableDef()
HARBOUR = re.compile(r"[A-Z]{3}")


async def run(*argv):
    process = await asyncio.create_subprocess_shell(shlex.join(argv), stdout=asyncio.subprocess.PIPE)  # ok: CSP-D004
    out, _ = await process.communicate()
    return out.decode()


@routes.get("/export/{harbour}")
async def export(request):
    harbour = request.match_info["harbour"]
    season = request.query.get("season", "summer")
    if not HARBOUR.fullmatch(harbour):
        raise web.HTTPNotFound()
    text = await run("timetable", "--harbour", harbour, "--season", season)
    return web.json_response({"lines": text.splitlines()})


app = web.Application()
app.add_routes(routes)

"""Deploys a tag that a hook names."""

import shlex

from aiohttp import web
from fabric import Connection


async def hook(request):
    data = await request.json()
    tag = data["tag"]
    Connection("deploy@app").run("cd /srv/app && git checkout " + tag, hide=True)  # finding: CSP-D003
    return web.json_response({"ok": True})


app = web.Application()
app.add_routes([web.post("/hook", hook)])

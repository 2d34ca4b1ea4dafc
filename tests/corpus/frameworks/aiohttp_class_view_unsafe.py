"""Unsafe: a class view passes JSON of the request to a shell."""

import subprocess

from aiohttp import web


class Resize(web.View):
    async def post(self):
        wanted = await self.request.json()
        width = wanted["width"]
        subprocess.run(f"resize --width {width} input.png", shell=True)  # finding: CSP-D003
        return web.json_response({"done": True})

"""Safe: the value is made a number."""

import subprocess

from aiohttp import web


class Resize(web.View):
    async def post(self):
        wanted = await self.request.json()
        width = int(wanted["width"])
        subprocess.run(f"resize --width {width} input.png", shell=True)  # ok: CSP-D003
        return web.json_response({"done": True})

"""Talks to a device over a terminal program."""

import pexpect
from sanic import Sanic
from sanic.response import text

app = Sanic("devices")


@app.post("/reboot")
async def reboot(request):
    host = request.json["host"]
    output = pexpect.run("ssh device.internal reboot", timeout=10)  # ok: CSP-D003
    return text(output.decode())

"""Talks to a device over a terminal program."""

import pexpect
from sanic import Sanic
from sanic.response import text

app = Sanic("devices")


@app.post("/reboot")
async def reboot(request):
    host = request.json["host"]
    output = pexpect.run(f"bash -c 'ssh {host} reboot'", timeout=10)  # finding: CSP-D003
    return text(output.decode())

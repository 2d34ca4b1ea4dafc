"""Unsafe: a handler that is added by add_route sends the browser away."""

from sanic import Sanic
from sanic.response import redirect

app = Sanic("doors")


async def door(request):
    return redirect(request.args.get("to"))  # finding: CSP-D801


app.add_route(door, "/door")

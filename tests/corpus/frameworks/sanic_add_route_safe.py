"""Safe: the handler sends the browser to a path."""

from sanic import Sanic
from sanic.response import redirect

app = Sanic("doors")


async def door(request):
    return redirect("/room?number=" + request.args.get("to"))  # ok: CSP-D801


app.add_route(door, "/door")

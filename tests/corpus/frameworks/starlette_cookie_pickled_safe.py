"""A cookie holds pickled data."""

import base64
import json
import pickle

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def home(request):
    raw = base64.b64decode(request.cookies.get("state", ""))
    state = json.loads(raw)  # ok: CSP-D201
    return JSONResponse({"n": len(state)})


app = Starlette(routes=[Route("/", home)])

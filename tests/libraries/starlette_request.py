"""Every part of Starlette's request that the client chooses, and those that it does not."""

import os

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def everything(request: Request):
    form = await request.form()
    os.system("show " + str(request.query_params["a"]))  # finding: CSP-D003
    os.system("show " + str(request.query_params.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.query_params.getlist("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.path_params["word"]))  # finding: CSP-D003
    os.system("show " + str(request.headers["x-a"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("x-a")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.cookies.get("a")))  # finding: CSP-D003
    os.system("show " + str(await request.body()))  # finding: CSP-D003
    os.system("show " + str((await request.json())["a"]))  # finding: CSP-D003
    os.system("show " + str(form["a"]))  # finding: CSP-D003
    os.system("show " + str(form.get("a")))  # finding: CSP-D003
    os.system("show " + str(form["a"].filename))  # finding: CSP-D003
    os.system("show " + str(await form["a"].read()))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.url.path))  # finding: CSP-D003
    os.system("show " + str(request.url.query))  # finding: CSP-D003
    os.system("show " + str(dict(request.query_params)["a"]))  # finding: CSP-D003
    os.system("show " + str([v for k, v in request.query_params.items()][0]))  # finding: CSP-D003
    os.system("show " + str(request.scope["query_string"]))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.client.host))  # ok
    os.system("show " + str(request.path_params["number"]))  # ok
    os.system("show " + str(request.session["a"]))  # ok
    os.system("show " + str(request.session.get("a")))  # ok
    os.system("show " + str(request.state.a))  # ok
    os.system("show " + str(request.app.state.a))  # ok
    os.system("show " + str(request.user.username))  # ok
    return PlainTextResponse("shown")


app = Starlette(routes=[Route("/any/{word}/{number:int}", everything)])

"""Every part of aiohttp's request that the client chooses, and those that it does not."""

import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.post(r"/any/{word}/{number:\d+}")
async def everything(request: web.Request) -> web.Response:
    form = await request.post()
    os.system("show " + str(request.query["a"]))  # finding: CSP-D003
    os.system("show " + str(request.query.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.query.getall("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.rel_url.query["a"]))  # finding: CSP-D003
    os.system("show " + str(request.rel_url.query.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.match_info["word"]))  # finding: CSP-D003
    os.system("show " + str(request.match_info.get("word")))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("X-A")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(await request.text()))  # finding: CSP-D003
    os.system("show " + str(await request.read()))  # finding: CSP-D003
    os.system("show " + str((await request.json())["a"]))  # finding: CSP-D003
    os.system("show " + str(form["a"]))  # finding: CSP-D003
    os.system("show " + str(form.get("a")))  # finding: CSP-D003
    os.system("show " + str(form["a"].filename))  # finding: CSP-D003
    os.system("show " + str(form["a"].file.read()))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.path_qs))  # finding: CSP-D003
    os.system("show " + str(request.raw_path))  # finding: CSP-D003
    os.system("show " + str(request.query_string))  # finding: CSP-D003
    os.system("show " + str(request.content_type))  # finding: CSP-D003
    os.system("show " + str(await request.content.read()))  # finding: CSP-D003
    os.system("show " + str([v for k, v in request.query.items()][0]))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.remote))  # ok
    os.system("show " + str(request.match_info["number"]))  # ok
    os.system("show " + str(request.app["pool"]))  # ok
    os.system("show " + str(request["user"]))  # ok
    os.system("show " + str(request.scheme))  # ok
    return web.Response(text="shown")

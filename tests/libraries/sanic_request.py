"""Every part of Sanic's request that the client chooses, and those that it does not."""

import os

from sanic import Sanic
from sanic.request import Request
from sanic.response import text

app = Sanic("all")


@app.post("/any/<word>/<number:int>")
async def everything(request: Request, word: str, number: int):
    os.system("show " + str(request.args["a"][0]))  # finding: CSP-D003
    os.system("show " + str(request.args.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.args.getlist("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.form.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.json["a"]))  # finding: CSP-D003
    os.system("show " + str(request.json.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.body))  # finding: CSP-D003
    os.system("show " + str(request.headers["x-a"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("x-a")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.cookies.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.files["a"][0].name))  # finding: CSP-D003
    os.system("show " + str(request.files.get("a").name))  # finding: CSP-D003
    os.system("show " + str(request.files.get("a").body))  # finding: CSP-D003
    os.system("show " + str(request.query_string))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.match_info["word"]))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.ip))  # ok
    os.system("show " + str(request.match_info["number"]))  # ok
    os.system("show " + str(request.ctx.user))  # ok
    os.system("show " + str(request.app.config))  # ok
    os.system("show " + str(number))  # ok
    return text("shown")

"""Every part of Quart's request that the client chooses, and those that it does not."""

import os

from quart import Quart, request

app = Quart(__name__)


@app.post("/any/<word>/<int:number>")
async def everything(word, number):
    form = await request.form
    files = await request.files
    os.system("show " + str(request.args["a"]))  # finding: CSP-D003
    os.system("show " + str(request.args.get("a")))  # finding: CSP-D003
    os.system("show " + str(form["a"]))  # finding: CSP-D003
    os.system("show " + str(form.get("a")))  # finding: CSP-D003
    os.system("show " + str((await request.form)["a"]))  # finding: CSP-D003
    os.system("show " + str((await request.get_json())["a"]))  # finding: CSP-D003
    os.system("show " + str((await request.json)["a"]))  # finding: CSP-D003
    os.system("show " + str(await request.get_data()))  # finding: CSP-D003
    os.system("show " + str(await request.data))  # finding: CSP-D003
    os.system("show " + str(await request.body))  # finding: CSP-D003
    os.system("show " + str((await request.values)["a"]))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.cookies.get("a")))  # finding: CSP-D003
    os.system("show " + str(files["a"].filename))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.view_args["word"]))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.remote_addr))  # ok
    os.system("show " + str(request.args.get("a", type=int)))  # ok
    os.system("show " + str(request.view_args["number"]))  # ok
    os.system("show " + str(number))  # ok
    return "shown"

"""Every part of Litestar's request that the client chooses, and those that it does not."""

import os

from litestar import Request, post


@post("/any/{word:str}/{number:int}")
async def everything(request: Request, word: str, number: int) -> str:
    form = await request.form()
    os.system("show " + str(request.query_params["a"]))  # finding: CSP-D003
    os.system("show " + str(request.query_params.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.path_params["word"]))  # finding: CSP-D003
    os.system("show " + str(request.headers["x-a"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("x-a")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.cookies.get("a")))  # finding: CSP-D003
    os.system("show " + str(await request.body()))  # finding: CSP-D003
    os.system("show " + str((await request.json())["a"]))  # finding: CSP-D003
    os.system("show " + str(form["a"]))  # finding: CSP-D003
    os.system("show " + str(form.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.url.path))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.path_params["number"]))  # ok
    os.system("show " + str(request.user.name))  # ok
    os.system("show " + str(request.auth))  # ok
    os.system("show " + str(request.session["a"]))  # ok
    os.system("show " + str(request.state.a))  # ok
    os.system("show " + str(request.app.state.a))  # ok
    os.system("show " + str(number))  # ok
    return "shown"

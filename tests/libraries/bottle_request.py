"""Every part of Bottle's request that the client chooses, and those that it does not."""

import os

from bottle import Bottle, request

app = Bottle()


@app.post("/any/<word>/<number:int>")
def everything(word, number):
    os.system("show " + str(request.query["a"]))  # finding: CSP-D003
    os.system("show " + str(request.query.a))  # finding: CSP-D003
    os.system("show " + str(request.query.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.query.getall("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.GET.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.forms["a"]))  # finding: CSP-D003
    os.system("show " + str(request.forms.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.forms.getunicode("a")))  # finding: CSP-D003
    os.system("show " + str(request.POST.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.params["a"]))  # finding: CSP-D003
    os.system("show " + str(request.json["a"]))  # finding: CSP-D003
    os.system("show " + str(request.body.read()))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.get_header("X-A")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.get_cookie("a")))  # finding: CSP-D003
    os.system("show " + str(request.files["a"].raw_filename))  # finding: CSP-D003
    os.system("show " + str(request.files.get("a").file.read()))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.query_string))  # finding: CSP-D003
    os.system("show " + str(request.environ["HTTP_X_A"]))  # finding: CSP-D003
    os.system("show " + str(request.url_args["word"]))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.remote_addr))  # ok
    os.system("show " + str(request.query.get("a", type=int)))  # ok
    os.system("show " + str(number))  # ok

"""Every part of Flask's request that the client chooses, and those that it does not."""

import os

from flask import Flask, request, session

app = Flask(__name__)


@app.route("/any/<word>/<int:number>")
def everything(word, number):
    os.system("show " + str(request.args["a"]))  # finding: CSP-D003
    os.system("show " + str(request.args.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.args.get("a", "")))  # finding: CSP-D003
    os.system("show " + str(request.args.getlist("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.args.to_dict()["a"]))  # finding: CSP-D003
    os.system("show " + str(request.form["a"]))  # finding: CSP-D003
    os.system("show " + str(request.form.get("a", type=str)))  # finding: CSP-D003
    os.system("show " + str(request.values.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.json["a"]))  # finding: CSP-D003
    os.system("show " + str(request.json["a"]["b"][0]))  # finding: CSP-D003
    os.system("show " + str(request.get_json()["a"]))  # finding: CSP-D003
    os.system("show " + str(request.get_json(force=True).get("a")))  # finding: CSP-D003
    os.system("show " + str(request.data))  # finding: CSP-D003
    os.system("show " + str(request.get_data(as_text=True)))  # finding: CSP-D003
    os.system("show " + str(request.stream.read()))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("User-Agent")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.cookies.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.files["a"].filename))  # finding: CSP-D003
    os.system("show " + str(request.files["a"].read()))  # finding: CSP-D003
    os.system("show " + str(request.files.getlist("a")[0].filename))  # finding: CSP-D003
    os.system("show " + str(request.query_string.decode()))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.full_path))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.base_url))  # finding: CSP-D003
    os.system("show " + str(request.referrer))  # finding: CSP-D003
    os.system("show " + str(request.user_agent))  # finding: CSP-D003
    os.system("show " + str(request.user_agent.string))  # finding: CSP-D003
    os.system("show " + str(request.content_type))  # finding: CSP-D003
    os.system("show " + str(request.mimetype))  # finding: CSP-D003
    os.system("show " + str(request.environ["HTTP_X_A"]))  # finding: CSP-D003
    os.system("show " + str(request.view_args["word"]))  # finding: CSP-D003
    os.system("show " + str(request.authorization.username))  # finding: CSP-D003
    os.system("show " + str(next(iter(request.args))))  # finding: CSP-D003
    os.system("show " + str([*request.form.values()][0]))  # finding: CSP-D003
    os.system("show " + str([v for k, v in request.args.items()][0]))  # finding: CSP-D003
    os.system("show " + str([k for k in request.headers.keys()][0]))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.remote_addr))  # ok
    os.system("show " + str(request.content_length))  # ok
    os.system("show " + str(request.is_json))  # ok
    os.system("show " + str(request.view_args["number"]))  # ok
    os.system("show " + str(request.args.get("a", type=int)))  # ok
    os.system("show " + str(request.args.get("a", 1, int)))  # ok
    os.system("show " + str(session["user"]))  # ok
    os.system("show " + str(session.get("user")))  # ok
    os.system("show " + str(number))  # ok
    os.system("show " + str(len(request.args)))  # ok
    os.system("show " + str("a" in request.args))  # ok
    os.system("show " + str(request.endpoint))  # ok
    os.system("show " + str(request.blueprint))  # ok

"""Safe: the address is a path of the application's own."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = "/shelf/" + request.args["to"]
    answer = Response(status=302)
    answer.headers["Location"] = target  # ok: CSP-D801
    return answer

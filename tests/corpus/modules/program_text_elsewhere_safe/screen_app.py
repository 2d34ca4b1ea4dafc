"""Safe: the function in another file knows two constant programs."""

from flask import Flask, request

from programs import source_of

app = Flask(__name__)


@app.post("/screen")
def screen_view():
    exec(source_of(request.get_json()), {"screen": app.extensions["screen"]})  # ok: CSP-D002
    return "", 204

"""Safe: the second star import replaces the lenient function by the strict one."""

from flask import Flask, request, send_file

from lenient import *
from strict import *

app = Flask(__name__)


@app.get("/picture")
def picture():
    return send_file("/srv/gallery/" + clean(request.args["name"]))  # ok: CSP-D501

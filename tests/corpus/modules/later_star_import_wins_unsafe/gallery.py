"""Unsafe: the second star import replaces the strict function by the lenient one."""

from flask import Flask, request, send_file

from strict import *
from lenient import *

app = Flask(__name__)


@app.get("/picture")
def picture():
    return send_file("/srv/gallery/" + clean(request.args["name"]))  # finding: CSP-D501

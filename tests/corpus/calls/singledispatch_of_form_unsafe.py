"""A function is chosen by the type of its argument."""

import os
from functools import singledispatch

from flask import Flask, request

app = Flask(__name__)


@singledispatch
def show(value):
    return "none"


@show.register(str)
def show_text(value):
    return "text " + value


@show.register(int)
def show_number(value):
    return "number " + str(value)


@app.post("/show")
def show_view():
    given = request.form["x"]
    return {"code": os.system("show " + show(given))}  # finding: CSP-D003

"""A word is a member of an enumeration."""

from enum import Enum
import os

from flask import Flask, request

app = Flask(__name__)


class Unit(Enum):
    WEB = "web"
    MAIL = "mail"


@app.post("/job")
def job():
    x = request.form["q"]
    unit = Unit(x).value
    return {"code": os.system("restart " + unit)}  # ok: CSP-D003

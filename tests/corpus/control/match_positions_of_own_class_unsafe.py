import os

from flask import Flask, request

app = Flask(__name__)


class Move:
    __match_args__ = ("target", "source")

    def __init__(self, source, target):
        self.source = source
        self.target = target


class Stop:
    def __init__(self, note):
        self.note = note


def made():
    if "stop" in request.args:
        return Stop(request.args["stop"])
    return Move("inbox", request.args["target"])


@app.post("/step")
def step():
    match made():
        case Stop():
            return "stopped"
        case Move(first, second):
            os.system("mv * " + first)  # finding: CSP-D003
    return "moved"

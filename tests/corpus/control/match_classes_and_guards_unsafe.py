"""match with class patterns and guards."""

import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Move:
    source: str
    target: str


@dataclass
class Remove:
    name: str


def parse(body):
    match body:
        case {"op": "move", "from": str(source), "to": str(target)}:
            return Move(source, target)
        case {"op": "remove", "name": str(name)} if name:
            return Remove(name)
    raise ValueError("unknown operation")


def perform(operation):
    match operation:
        case Move(source, target):
            return len(source) + len(target)
        case Remove(name=name):
            return os.system("trash " + name)  # finding: CSP-D003
    return 0


@app.post("/op")
def op():
    return {"code": perform(parse(request.get_json()))}

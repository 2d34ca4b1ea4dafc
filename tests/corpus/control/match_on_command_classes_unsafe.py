from dataclasses import dataclass
from pathlib import Path
from flask import Flask, request, abort

app = Flask(__name__)
ROOT = Path("/srv/notes")


@dataclass(frozen=True)
class Show:
    name: str


@dataclass(frozen=True)
class Count:
    folder: str


def parse(data):
    match data:
        case {"do": "show", "name": str(name)}:
            return Show(name)
        case {"do": "count", **rest}:
            return Count(rest.get("folder", ""))
        case _:
            abort(400)


def perform(command):
    match command:
        case Show(name):
            return {"text": (ROOT / name).read_text()}  # finding: CSP-D501
        case Count():
            return {"count": 0}


@app.post("/do")
def do():
    return perform(parse(request.get_json()))

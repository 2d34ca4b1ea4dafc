"""Commands of a drawing program are objects; a factory makes them of a request."""

import abc
import os

from flask import Flask, abort, request

app = Flask(__name__)


class Command(abc.ABC):
    def __init__(self, sheet):
        self.sheet = sheet

    @abc.abstractmethod
    def execute(self): ...


class Export(Command):
    def execute(self):
        return os.system(f"inkscape /srv/sheets/{self.sheet}.svg --export-type=png")  # ok: CSP-D003


class Remove(Command):
    def execute(self):
        os.remove(f"/srv/sheets/{int(self.sheet)}.svg")
        return 0


COMMANDS = {"export": Export, "remove": Remove}


def make(form):
    kind = COMMANDS.get(form.get("command"))
    if kind is None:
        abort(400)
    return kind(int(form["sheet"]))


@app.post("/commands")
def commands():
    return {"code": make(request.form).execute()}
